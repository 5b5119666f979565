-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "h100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.06185, median = 0.04279, p90 = 0.111, error = 0.05814, error_growth = 0.01237,
            cores = 132, cache = 5e+07, biases = { 0.0309 }, mapes = { 0.06185 },
            constants = {
                floor_s = 2.521e-06, rank_s = 1.5e-07, share = 0.6112, step_s = 4.056e-06, limit_B = 1.113e+07,
                library_s = 4.772e-05, library_share = 0.75, split = 1.12, doubling = 1.102, host_s = 3.17e-05,
                copy_efficiency = 0.7797,
            },
            nodes = {
                { 15.71, 8192, 1, 8, 1, 1 },
                { -2.808, 8192, 1, 4, 1, 1 },
                { -0.698, 2048, 1, 8, 1, 0 },
                { 0.6171, 8192, 1, 2, 1, 1 },
                { -2.197, 8388608, 1, 4, 1, 0 },
                { -6.378, 4096, 1, 8, 1, 1 },
                { -7.801, 16384, 1, 8, 1, 1 },
                { 1.066, 524288, 1, 8, 1, 1 },
                { 0.9592, 65536, 1, 2, 1, 0 },
                { 1.361, 8388608, 1, 8, 1, 0 },
            },
        },
    },
}
