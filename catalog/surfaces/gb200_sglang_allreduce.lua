-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "gb200" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 68,
            mape = 0.04183, median = 0.02941, p90 = 0.09938, error = 0.03838, error_growth = 0.008366,
            cores = 148, cache = 1.26e+08, biases = { 0.03146 }, mapes = { 0.04183 },
            constants = {
                floor_s = 4e-06, rank_s = 1.633e-07, share = 0.5492, step_s = 4.799e-06, limit_B = 2.542e+07,
                library_s = 3.917e-05, library_share = 0.6375, split = 1.132, doubling = 1, host_s = 7.15e-05,
                copy_efficiency = 0.7602,
            },
            nodes = {
                { -0.6003, 256, 1, 2, 1, 0 },
                { 0.5583, 131072, 1, 2, 1, 0 },
                { -0.3567, 16777216, 1, 4, 1, 0 },
            },
        },
    },
}
