-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.06097, median = 0.04187, p90 = 0.1444, error = 0.05197, error_growth = 0.01219,
            cores = 132, cache = 52428800, biases = { 0.008751 }, mapes = { 0.06097 },
            constants = {
                floor_s = 2.714e-06, rank_s = 1.101e-07, share = 0.6371, step_s = 1.634e-05, limit_B = 1.527e+07,
                library_s = 4.978e-05, library_share = 0.75, split = 1.107, doubling = 1.053, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
                { -0.06946, 536870912, 1, 8, 1, 0 },
            },
        },
    },
}
