-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.10",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.03457, median = 0.02332, p90 = 0.0908, error = 0.03258, error_growth = 0.006913,
            cores = 108, cache = 41943040, biases = { 0.02468 }, mapes = { 0.03457 },
            constants = {
                floor_s = 5.272e-06, rank_s = 1.266e-07, share = 0.6545, step_s = 6.474e-06, limit_B = 1.351e+07,
                library_s = 9.741e-05, library_share = 0.6841, split = 1.083, doubling = 1, host_s = 4.124e-05,
                copy_efficiency = 0.8257,
            },
            nodes = {
                { -0.2965, 67108864, 1, 2, 1, 1 },
                { 2.42, 262144, 1, 8, 1, 0 },
                { -0.7049, 2048, 1, 8, 1, 0 },
                { -2.396, 4194304, 1, 8, 1, 0 },
                { 0.9305, 16777216, 1, 8, 1, 0 },
                { 0.5449, 256, 1, 2, 1, 1 },
                { -0.5216, 1048576, 1, 4, 1, 1 },
                { -0.6275, 512, 1, 4, 1, 0 },
                { 0.4083, 67108864, 1, 4, 1, 1 },
            },
        },
    },
}
