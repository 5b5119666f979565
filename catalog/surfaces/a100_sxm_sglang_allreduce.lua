-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_sglang_allreduce", system = "a100_sxm", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.10",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.07535, median = 0.05036, p90 = 0.1809, error = 0.06738, error_growth = 0.01507,
            cores = 108, cache = 4e+07, bias = 0.03089,
            constants = {
                floor_s = 5.134e-06, rank_s = 1.503e-07, link_efficiency = 0.6668, ramp_B = 1.404e+05,
                step_s = 7.725e-06, shot_efficiency = 0.5852,
            },
            nodes = {
                { 9.619, 16777216, 1, 8, 1 },
                { -2.235, 536870912, 1, 8, 1 },
                { -7.8, 8388608, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.07719, median = 0.0428, p90 = 0.2106, error = 0.07129, error_growth = 0.01544,
            cores = 108, cache = 4e+07, bias = 0.2081,
            constants = {
                floor_s = 3.937e-05, rank_s = 2.589e-07, link_efficiency = 0.5927, ramp_B = 2.277e+06,
                step_s = 1.87e-06, shot_efficiency = 0.5863,
            },
            nodes = {
                { -4.013, 4194304, 1, 8, 1 },
                { 0.3046, 512, 1, 2, 1 },
                { 2.361, 16777216, 1, 8, 1 },
            },
        },
    },
}
