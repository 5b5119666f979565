-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "b200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.0999, median = 0.06869, p90 = 0.2689, error = 0.09193, error_growth = 0.01998,
            cores = 148, cache = 132120576, biases = { 0.01295 }, mapes = { 0.0999 },
            constants = {
                floor_s = 4.209e-06, rank_s = 1.5e-07, share = 0.5192, step_s = 5.592e-06, limit_B = 2.804e+07,
                library_s = 4.525e-05, library_share = 0.6337, split = 1.127, doubling = 1.071, host_s = 3e-05,
                copy_efficiency = 0.7635,
            },
            nodes = {
                { 8.247, 32768, 1, 4, 1, 1 },
                { -0.2199, 16384, 1, 2, 1, 0 },
                { -7.15, 32768, 1, 8, 1, 1 },
                { -7.856, 32768, 1, 2, 1, 1 },
                { -0.9438, 2048, 1, 8, 1, 0 },
                { 10.32, 4096, 1, 4, 1, 1 },
                { 6.867, 131072, 1, 4, 1, 1 },
                { -2.484, 1048576, 1, 2, 1, 1 },
                { -3.37, 1024, 1, 2, 1, 1 },
                { -4.545, 4096, 1, 8, 1, 1 },
            },
        },
    },
}
