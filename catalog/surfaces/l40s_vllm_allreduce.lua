-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_vllm_allreduce", system = "l40s", backend = "vllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.1697, median = 0.1401, p90 = 0.3353, error = 0.1492, error_growth = 0.03395,
            cores = 142, cache = 9.6e+07, bias = -0.1419,
            constants = {
                floor_s = 5.38e-06, rank_s = 3.314e-06, link_efficiency = 0.0903, ramp_B = 1.016e+06,
                step_s = 4.013e-06, shot_efficiency = 0.5219,
            },
            nodes = {
                { 0.5813, 268435456, 1, 8, 1 },
                { -11.28, 134217728, 1, 2, 1 },
                { 13.34, 134217728, 1, 4, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.216, median = 0.1562, p90 = 0.5238, error = 0.1551, error_growth = 0.1476,
            cores = 142, cache = 9.6e+07, bias = 0.2639,
            constants = {
                floor_s = 4.659e-05, rank_s = 1.242e-06, link_efficiency = 0.1473, ramp_B = 1.067e+06,
                step_s = 3.919e-06, shot_efficiency = 0.6046,
            },
            nodes = {
                { 1.925, 536870912, 1, 8, 1 },
                { -11, 1048576, 1, 2, 1 },
                { 9.816, 4194304, 1, 4, 1 },
            },
        },
    },
}
