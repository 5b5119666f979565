-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.2027, median = 0.1765, p90 = 0.4756, error = 0.1786, error_growth = 0.04055,
            cores = 142, cache = 9.6e+07, biases = { 0.001591 }, mapes = { 0.2027 },
            constants = {
                floor_s = 5.123e-06, rank_s = 3.366e-06, link_efficiency = 0.09016, doubling = 1, ramp_B = 1.027e+06,
                step_s = 3.975e-06, shot_efficiency = 0.3607,
            },
            nodes = {
                { 0.5082, 134217728, 1, 8, 1 },
                { -10.84, 134217728, 1, 2, 1 },
                { 10.39, 134217728, 1, 4, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.2404, median = 0.2011, p90 = 0.4579, error = 0.2161, error_growth = 0.05899,
            cores = 142, cache = 9.6e+07, biases = { 0.2009 }, mapes = { 0.2404 },
            constants = {
                floor_s = 4.796e-05, rank_s = 1.668e-06, link_efficiency = 0.141, doubling = 1, ramp_B = 1.035e+06,
                step_s = 2.1e-05, shot_efficiency = 0.5645,
            },
            nodes = {
                { 1.98, 536870912, 1, 8, 1 },
                { -10.42, 1048576, 1, 2, 1 },
                { 9.247, 4194304, 1, 4, 1 },
            },
        },
    },
}
