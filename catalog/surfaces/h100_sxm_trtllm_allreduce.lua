-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "h100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.06484, median = 0.04633, p90 = 0.1677, error = 0.05528, error_growth = 0.01297,
            cores = 132, cache = 5e+07, biases = { 0.008224 }, mapes = { 0.06484 },
            constants = {
                floor_s = 2.752e-06, rank_s = 9.955e-08, share = 0.5933, step_s = 1.528e-05, limit_B = 8.734e+06,
                library_s = 4.79e-05, library_share = 0.75, split = 1.096, doubling = 1.078, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
                { -0.06203, 536870912, 1, 8, 1, 0 },
            },
        },
    },
}
