-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "h100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.0594, median = 0.04557, p90 = 0.1242, error = 0.05267, error_growth = 0.01188,
            cores = 132, cache = 5e+07, biases = { -0.05256 }, mapes = { 0.0594 },
            constants = {
                floor_s = 2.521e-06, rank_s = 1.478e-07, link_efficiency = 0.7324, doubling = 1, ramp_B = 2.156e+05,
                step_s = 5.734e-06, shot_efficiency = 0.6603,
            },
            nodes = {
                { -3.354, 536870912, 1, 8, 1 },
                { 2.036, 134217728, 1, 4, 1 },
                { 1.177, 33554432, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.09977, median = 0.0693, p90 = 0.2109, error = 0.09159, error_growth = 0.01995,
            cores = 132, cache = 5e+07, biases = { 0.1772 }, mapes = { 0.09977 },
            constants = {
                floor_s = 2.949e-05, rank_s = 3.64e-07, link_efficiency = 0.6903, doubling = 1, ramp_B = 1.441e+06,
                step_s = 2.527e-06, shot_efficiency = 0.6824,
            },
            nodes = {
                { -2.991, 4096, 1, 8, 1 },
                { -1.423, 1048576, 1, 8, 1 },
                { 3.176, 8192, 1, 8, 1 },
            },
        },
    },
}
