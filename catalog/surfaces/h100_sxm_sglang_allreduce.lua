-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_allreduce", system = "h100_sxm", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.0597, median = 0.04759, p90 = 0.118, error = 0.05293, error_growth = 0.01194,
            cores = 132, cache = 5e+07, bias = -0.05462,
            constants = {
                floor_s = 2.521e-06, rank_s = 1.478e-07, link_efficiency = 0.7324, ramp_B = 2.156e+05,
                step_s = 5.736e-06, shot_efficiency = 0.6603,
            },
            nodes = {
                { -3.458, 536870912, 1, 8, 1 },
                { 2.111, 134217728, 1, 4, 1 },
                { 1.208, 33554432, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.1079, median = 0.06859, p90 = 0.2448, error = 0.1003, error_growth = 0.02159,
            cores = 132, cache = 5e+07, bias = 0.01885,
            constants = {
                floor_s = 2.948e-05, rank_s = 3.686e-07, link_efficiency = 0.6954, ramp_B = 1.432e+06,
                step_s = 2.541e-06, shot_efficiency = 0.6874,
            },
            nodes = {
                { -1.969, 268435456, 1, 8, 1 },
                { 1.871, 268435456, 1, 2, 1 },
                { -0.003184, 8192, 1, 8, 1 },
            },
        },
    },
}
