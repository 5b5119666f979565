-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.1137, median = 0.05216, p90 = 0.2872, error = 0.1015, error_growth = 0.02275,
            cores = 142, cache = 100663296, biases = { 0.09341 }, mapes = { 0.1137 },
            constants = {
                floor_s = 5.581e-06, rank_s = 2.978e-06, share = 0.6475, step_s = 1.731e-06, limit_B = 3.266e+06,
                library_s = 5.565e-05, library_share = 0.5944, split = 0.192, doubling = 0.5031, host_s = 7.528e-05,
                copy_efficiency = 0.8394,
            },
            nodes = {
                { -6.03, 512, 1, 2, 1, 1 },
                { 4.027, 512, 1, 4, 1, 1 },
                { 3.927, 1024, 1, 2, 1, 0 },
                { -2.31, 2048, 1, 8, 1, 0 },
                { -0.1356, 2048, 1, 8, 1, 1 },
                { -4.441, 8192, 1, 2, 1, 1 },
                { 7.587, 16384, 1, 4, 1, 1 },
                { -4.174, 32768, 1, 2, 1, 1 },
            },
        },
    },
}
