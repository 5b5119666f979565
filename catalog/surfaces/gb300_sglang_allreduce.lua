-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_allreduce", system = "gb300", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.05672, median = 0.04644, p90 = 0.1352, error = 0.04538, error_growth = 0.01134,
            cores = 148, cache = 1.26e+08, bias = -0.000485,
            constants = {
                floor_s = 3.57e-06, rank_s = 1.655e-07, link_efficiency = 0.6353, doubling = 1, ramp_B = 1.16e+06,
                step_s = 6.737e-06, shot_efficiency = 0.4362,
            },
            nodes = {
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 34,
            mape = 0.07076, median = 0.04106, p90 = 0.1615, error = 0.05661, error_growth = 0.01415,
            cores = 148, cache = 1.26e+08, bias = 0.003152,
            constants = {
                floor_s = 6.96e-05, rank_s = 3.501e-07, link_efficiency = 0.6499, doubling = 1, ramp_B = 1.234e+06,
                step_s = 2.697e-06, shot_efficiency = 0.504,
            },
            nodes = {
            },
        },
    },
}
