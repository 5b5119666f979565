-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_vllm_allreduce", system = "gb200", backend = "vllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.1673, median = 0.05542, p90 = 0.4714, error = 0.1338, error_growth = 0.03346,
            cores = 148, cache = 1.26e+08, bias = 0.004578,
            constants = {
                floor_s = 5.05e-06, rank_s = 1.63e-07, link_efficiency = 0.3853, doubling = 1, ramp_B = 1.124e+06,
                step_s = 5.129e-06, shot_efficiency = 0.2412,
            },
            nodes = {
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 34,
            mape = 0.1654, median = 0.1063, p90 = 0.5373, error = 0.1323, error_growth = 0.03309,
            cores = 148, cache = 1.26e+08, bias = 0.005395,
            constants = {
                floor_s = 4.341e-05, rank_s = 2.736e-07, link_efficiency = 0.5063, doubling = 1, ramp_B = 1.525e+06,
                step_s = 2.423e-06, shot_efficiency = 0.4907,
            },
            nodes = {
            },
        },
    },
}
