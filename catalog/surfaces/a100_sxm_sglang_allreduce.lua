-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.10",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.07531, median = 0.05344, p90 = 0.181, error = 0.06735, error_growth = 0.01506,
            cores = 108, cache = 4e+07, biases = { 0.02177 }, mapes = { 0.07531 },
            constants = {
                floor_s = 5.134e-06, rank_s = 1.503e-07, link_efficiency = 0.6668, doubling = 1, ramp_B = 1.403e+05,
                step_s = 7.725e-06, shot_efficiency = 0.5852,
            },
            nodes = {
                { 8.595, 16777216, 1, 8, 1 },
                { -2.029, 536870912, 1, 8, 1 },
                { -6.898, 8388608, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.07636, median = 0.04692, p90 = 0.2035, error = 0.07052, error_growth = 0.01527,
            cores = 108, cache = 4e+07, biases = { 0.2029 }, mapes = { 0.07636 },
            constants = {
                floor_s = 3.935e-05, rank_s = 2.573e-07, link_efficiency = 0.5931, doubling = 1, ramp_B = 1.997e+06,
                step_s = 2.163e-06, shot_efficiency = 0.5902,
            },
            nodes = {
                { -3.923, 4194304, 1, 8, 1 },
                { 0.3117, 512, 1, 2, 1 },
                { 2.298, 16777216, 1, 8, 1 },
            },
        },
    },
}
