-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_allreduce", system = "b200_sxm", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.06065, median = 0.03922, p90 = 0.1183, error = 0.05518, error_growth = 0.01213,
            cores = 148, cache = 1.26e+08, bias = 0.1892,
            constants = {
                floor_s = 4.16e-06, rank_s = 1.524e-07, link_efficiency = 0.6396, ramp_B = 4.013e+05,
                step_s = 7.204e-06, shot_efficiency = 0.5086,
            },
            nodes = {
                { 1.149, 134217728, 1, 2, 1 },
                { -1.943, 536870912, 1, 8, 1 },
                { -1.059, 256, 1, 2, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.1848, median = 0.1649, p90 = 0.3335, error = 0.1663, error_growth = 0.03696,
            cores = 148, cache = 1.26e+08, bias = -0.04911,
            constants = {
                floor_s = 2.938e-05, rank_s = 2.219e-07, link_efficiency = 0.6252, ramp_B = 8.248e+05,
                step_s = 2.385e-06, shot_efficiency = 0.6133,
            },
            nodes = {
                { 19.47, 16384, 1, 4, 1 },
                { -10.12, 16384, 1, 8, 1 },
                { -9.515, 16384, 1, 2, 1 },
            },
        },
    },
}
