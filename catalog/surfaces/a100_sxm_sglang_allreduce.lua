-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_sglang_allreduce", system = "a100_sxm", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.10",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.07539, median = 0.05037, p90 = 0.1809, error = 0.06742, error_growth = 0.01508,
            cores = 108, cache = 4e+07, bias = 0.03091,
            constants = {
                floor_s = 5.134e-06, rank_s = 1.503e-07, link_efficiency = 0.6667, doubling = 1, ramp_B = 1.403e+05,
                step_s = 7.724e-06, shot_efficiency = 0.5852,
            },
            nodes = {
                { 9.62, 16777216, 1, 8, 1 },
                { -2.235, 536870912, 1, 8, 1 },
                { -7.801, 8388608, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.07698, median = 0.04359, p90 = 0.2053, error = 0.0711, error_growth = 0.0154,
            cores = 108, cache = 4e+07, bias = 0.2109,
            constants = {
                floor_s = 3.936e-05, rank_s = 2.576e-07, link_efficiency = 0.593, doubling = 1, ramp_B = 2.047e+06,
                step_s = 2.103e-06, shot_efficiency = 0.5899,
            },
            nodes = {
                { -4.039, 4194304, 1, 8, 1 },
                { 0.3016, 512, 1, 2, 1 },
                { 2.37, 16777216, 1, 8, 1 },
            },
        },
    },
}
