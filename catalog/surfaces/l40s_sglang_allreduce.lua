-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.1147, median = 0.05688, p90 = 0.288, error = 0.1028, error_growth = 0.02295,
            cores = 142, cache = 9.6e+07, biases = { 0.08419 }, mapes = { 0.1147 },
            constants = {
                floor_s = 5.635e-06, rank_s = 2.883e-06, share = 0.6448, step_s = 2.323e-06, limit_B = 3.588e+06,
                library_s = 6e-05, library_share = 0.5907, split = 0.1934, doubling = 0.5049, host_s = 7.161e-05,
                copy_efficiency = 0.7746,
            },
            nodes = {
                { -6.099, 512, 1, 2, 1, 1 },
                { 4.06, 512, 1, 4, 1, 1 },
                { 11.79, 1024, 1, 2, 1, 0 },
                { 0.1153, 2048, 1, 8, 1, 0 },
                { 0.3549, 2048, 1, 8, 1, 1 },
                { -8.751, 16384, 1, 2, 1, 1 },
                { 7.984, 16384, 1, 4, 1, 1 },
                { -3.21, 8192, 1, 8, 1, 0 },
                { -7.736, 512, 1, 2, 1, 0 },
            },
        },
    },
}
