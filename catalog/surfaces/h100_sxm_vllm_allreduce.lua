-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "h100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.04751, median = 0.02911, p90 = 0.125, error = 0.04405, error_growth = 0.009502,
            cores = 132, cache = 52428800, biases = { -0.01487 }, mapes = { 0.04751 },
            constants = {
                floor_s = 4.28e-06, rank_s = 1.279e-07, share = 0.5683, step_s = 4.059e-06, limit_B = 3.439e+07,
                library_s = 7.087e-05, library_share = 0.75, split = 1.104, doubling = 1.238, host_s = 2.137e-05,
                copy_efficiency = 0.8052,
            },
            nodes = {
                { 6.629, 524288, 1, 8, 1, 1 },
                { -2.389, 524288, 1, 4, 1, 1 },
                { -1.063, 1048576, 1, 8, 1, 0 },
                { 0.5893, 1048576, 1, 2, 1, 0 },
                { -1.947, 16777216, 1, 8, 1, 1 },
                { -6.852, 131072, 1, 8, 1, 1 },
                { 0.925, 67108864, 1, 2, 1, 1 },
                { 7.177, 262144, 1, 8, 1, 1 },
                { -2.68, 1048576, 1, 4, 1, 1 },
            },
        },
    },
}
