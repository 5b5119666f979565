-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_allreduce", system = "l40s", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.2094, median = 0.1881, p90 = 0.4507, error = 0.1854, error_growth = 0.04188,
            cores = 142, cache = 9.6e+07, bias = -0.09963,
            constants = {
                floor_s = 5.632e-06, rank_s = 3.685e-06, link_efficiency = 0.108, ramp_B = 9.644e+05,
                step_s = 4.127e-06, shot_efficiency = 0.4317,
            },
            nodes = {
                { -0.06865, 134217728, 1, 8, 1 },
                { -13.16, 67108864, 1, 2, 1 },
                { 14.74, 67108864, 1, 4, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.2089, median = 0.1731, p90 = 0.423, error = 0.176, error_growth = 0.05533,
            cores = 142, cache = 9.6e+07, bias = 0.0246,
            constants = {
                floor_s = 4.29e-05, rank_s = 5.76e-06, link_efficiency = 0.1328, ramp_B = 9.409e+05, step_s = 4.169e-06,
                shot_efficiency = 0.5313,
            },
            nodes = {
                { 1.358, 268435456, 1, 8, 1 },
                { -10.51, 67108864, 1, 2, 1 },
                { 11.19, 134217728, 1, 4, 1 },
            },
        },
    },
}
