-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.1792, median = 0.1291, p90 = 0.4821, error = 0.1585, error_growth = 0.03584,
            cores = 142, cache = 9.6e+07, biases = { 0.05097 }, mapes = { 0.1792 },
            constants = {
                floor_s = 5.151e-06, rank_s = 3.632e-06, link_efficiency = 0.06774, doubling = 1, ramp_B = 1e+06,
                step_s = 4.039e-06, shot_efficiency = 0.2709,
            },
            nodes = {
                { -4.947, 536870912, 1, 2, 1 },
                { 5.488, 268435456, 1, 4, 1 },
                { -7.548, 134217728, 1, 2, 1 },
                { 5.265, 67108864, 1, 4, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.2044, median = 0.1708, p90 = 0.4857, error = 0.168, error_growth = 0.05568,
            cores = 142, cache = 9.6e+07, biases = { 0.08954 }, mapes = { 0.2044 },
            constants = {
                floor_s = 4.036e-05, rank_s = 8.918e-06, link_efficiency = 0.07553, doubling = 1, ramp_B = 1.067e+06,
                step_s = 3.874e-06, shot_efficiency = 0.3071,
            },
            nodes = {
                { -6.551, 536870912, 1, 2, 1 },
                { 10.54, 268435456, 1, 4, 1 },
                { -5.279, 134217728, 1, 2, 1 },
            },
        },
    },
}
