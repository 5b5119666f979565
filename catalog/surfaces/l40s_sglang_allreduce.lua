-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_allreduce", system = "l40s", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.1814, median = 0.1173, p90 = 0.4791, error = 0.1605, error_growth = 0.03628,
            cores = 142, cache = 9.6e+07, bias = 0.05379,
            constants = {
                floor_s = 5.149e-06, rank_s = 3.632e-06, link_efficiency = 0.06629, doubling = 1, ramp_B = 9.997e+05,
                step_s = 4.037e-06, shot_efficiency = 0.2708,
            },
            nodes = {
                { -4.919, 536870912, 1, 2, 1 },
                { 5.664, 268435456, 1, 4, 1 },
                { -7.886, 134217728, 1, 2, 1 },
                { 5.363, 67108864, 1, 4, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.2435, median = 0.1966, p90 = 0.5513, error = 0.2208, error_growth = 0.04761,
            cores = 142, cache = 9.6e+07, bias = 0.1494,
            constants = {
                floor_s = 4.03e-05, rank_s = 9.979e-06, link_efficiency = 0.08367, doubling = 1, ramp_B = 1.049e+06,
                step_s = 3.917e-06, shot_efficiency = 0.3346,
            },
            nodes = {
                { -12.18, 1048576, 1, 2, 1 },
                { 9.27, 2097152, 1, 4, 1 },
                { 1.93, 32768, 1, 2, 1 },
            },
        },
    },
}
