-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 68,
            mape = 0.04494, median = 0.03123, p90 = 0.1064, error = 0.0399, error_growth = 0.008987,
            cores = 148, cache = 1.26e+08, biases = { -0.03219 }, mapes = { 0.04494 },
            constants = {
                floor_s = 3.668e-06, rank_s = 1.197e-07, share = 0.5187, step_s = 4.463e-06, limit_B = 2.319e+07,
                library_s = 3.441e-05, library_share = 0.6464, split = 1.124, doubling = 1, host_s = 7.199e-05,
                copy_efficiency = 0.7718,
            },
            nodes = {
                { -0.4039, 256, 1, 2, 1, 0 },
                { 0.5431, 131072, 1, 2, 1, 0 },
            },
        },
    },
}
