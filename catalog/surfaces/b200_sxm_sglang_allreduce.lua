-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "b200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.06089, median = 0.03953, p90 = 0.1198, error = 0.05541, error_growth = 0.01218,
            cores = 148, cache = 1.26e+08, biases = { 0.1672 }, mapes = { 0.06089 },
            constants = {
                floor_s = 4.159e-06, rank_s = 1.524e-07, link_efficiency = 0.6397, doubling = 1, ramp_B = 4.014e+05,
                step_s = 7.203e-06, shot_efficiency = 0.5086,
            },
            nodes = {
                { 1.168, 134217728, 1, 2, 1 },
                { -1.863, 536870912, 1, 8, 1 },
                { -0.9624, 256, 1, 2, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.1919, median = 0.1545, p90 = 0.3831, error = 0.1792, error_growth = 0.03837,
            cores = 148, cache = 1.26e+08, biases = { 0.2422 }, mapes = { 0.1919 },
            constants = {
                floor_s = 2.937e-05, rank_s = 2.211e-07, link_efficiency = 0.6211, doubling = 1, ramp_B = 8.191e+05,
                step_s = 2.38e-06, shot_efficiency = 0.609,
            },
            nodes = {
                { 4.323, 16384, 1, 4, 1 },
                { -2.356, 4194304, 1, 8, 1 },
                { -3.676, 8192, 1, 2, 1 },
            },
        },
    },
}
