-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_allreduce", system = "gb200", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.05487, median = 0.0372, p90 = 0.1261, error = 0.0439, error_growth = 0.01097,
            cores = 148, cache = 1.26e+08, bias = -0.0003483,
            constants = {
                floor_s = 3.906e-06, rank_s = 2.053e-07, link_efficiency = 0.6262, doubling = 1, ramp_B = 1.203e+06,
                step_s = 6.297e-06, shot_efficiency = 0.487,
            },
            nodes = {
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 34,
            mape = 0.06993, median = 0.04253, p90 = 0.1642, error = 0.05595, error_growth = 0.01399,
            cores = 148, cache = 1.26e+08, bias = 0.003383,
            constants = {
                floor_s = 6.919e-05, rank_s = 3.368e-07, link_efficiency = 0.6361, doubling = 1, ramp_B = 1.25e+06,
                step_s = 2.687e-06, shot_efficiency = 0.4826,
            },
            nodes = {
            },
        },
    },
}
