-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_allreduce", system = "b200_sxm", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.06019, median = 0.04032, p90 = 0.1229, error = 0.05477, error_growth = 0.01204,
            cores = 148, cache = 1.26e+08, bias = 0.1892,
            constants = {
                floor_s = 4.159e-06, rank_s = 1.524e-07, link_efficiency = 0.6397, doubling = 1, ramp_B = 4.014e+05,
                step_s = 7.203e-06, shot_efficiency = 0.5086,
            },
            nodes = {
                { 1.149, 134217728, 1, 2, 1 },
                { -1.943, 536870912, 1, 8, 1 },
                { -1.058, 256, 1, 2, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.1806, median = 0.1612, p90 = 0.3329, error = 0.1615, error_growth = 0.03612,
            cores = 148, cache = 1.26e+08, bias = -0.04701,
            constants = {
                floor_s = 2.937e-05, rank_s = 2.211e-07, link_efficiency = 0.6211, doubling = 1, ramp_B = 8.191e+05,
                step_s = 2.38e-06, shot_efficiency = 0.609,
            },
            nodes = {
                { 18.79, 8192, 1, 4, 1 },
                { -9.607, 8192, 1, 8, 1 },
                { -9.346, 8192, 1, 2, 1 },
            },
        },
    },
}
