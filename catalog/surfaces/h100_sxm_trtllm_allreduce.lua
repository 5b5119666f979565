-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "h100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.06223, median = 0.04742, p90 = 0.1633, error = 0.05305, error_growth = 0.01245,
            cores = 132, cache = 52428800, biases = { 0.005061 }, mapes = { 0.06223 },
            constants = {
                floor_s = 2.758e-06, rank_s = 9.807e-08, share = 0.6006, step_s = 1.661e-05, limit_B = 1.014e+07,
                library_s = 4.979e-05, library_share = 0.75, split = 1.091, doubling = 1.095, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
                { -0.02983, 536870912, 1, 8, 1, 0 },
            },
        },
    },
}
