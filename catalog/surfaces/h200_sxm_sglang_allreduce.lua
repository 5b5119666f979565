-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.06192, median = 0.03445, p90 = 0.1192, error = 0.05824, error_growth = 0.01238,
            cores = 132, cache = 52428800, biases = { 0.01624 }, mapes = { 0.06192 },
            constants = {
                floor_s = 2.505e-06, rank_s = 1.5e-07, share = 0.68, step_s = 5.77e-06, limit_B = 1.194e+07,
                library_s = 5.227e-05, library_share = 0.75, split = 1.124, doubling = 1.16, host_s = 3e-05,
                copy_efficiency = 0.7398,
            },
            nodes = {
                { -2.138, 524288, 1, 8, 1, 1 },
                { -4.893, 2097152, 1, 4, 1, 0 },
                { -1.013, 16384, 1, 8, 1, 1 },
                { 1.013, 524288, 1, 8, 1, 0 },
                { 9.318, 262144, 1, 8, 1, 1 },
                { -6.158, 131072, 1, 8, 1, 1 },
                { 1.445, 2097152, 1, 2, 1, 0 },
                { -1.021, 512, 1, 8, 1, 0 },
                { -0.5984, 4194304, 1, 4, 1, 1 },
                { 0.9012, 2048, 1, 8, 1, 1 },
                { 1.534, 4194304, 1, 8, 1, 0 },
                { 1.52, 262144, 1, 4, 1, 0 },
            },
        },
    },
}
