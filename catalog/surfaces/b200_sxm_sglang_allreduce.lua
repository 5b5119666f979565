-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "b200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.102, median = 0.0599, p90 = 0.2521, error = 0.09563, error_growth = 0.0204,
            cores = 148, cache = 1.26e+08, biases = { -0.01408 }, mapes = { 0.102 },
            constants = {
                floor_s = 4.22e-06, rank_s = 1.5e-07, share = 0.5338, step_s = 5.477e-06, limit_B = 2.594e+07,
                library_s = 4.985e-05, library_share = 0.6467, split = 1.118, doubling = 1.06, host_s = 3e-05,
                copy_efficiency = 0.7385,
            },
            nodes = {
                { 8.892, 32768, 1, 4, 1, 1 },
                { -0.3958, 16384, 1, 2, 1, 0 },
                { -5.642, 32768, 1, 8, 1, 1 },
                { -11, 32768, 1, 2, 1, 1 },
                { -0.9326, 2048, 1, 8, 1, 0 },
                { 0.9416, 16777216, 1, 4, 1, 1 },
                { 10.19, 262144, 1, 4, 1, 1 },
                { 7.725, 8192, 1, 4, 1, 1 },
                { -5.747, 2097152, 1, 4, 1, 1 },
                { -4.663, 8192, 1, 8, 1, 1 },
            },
        },
    },
}
