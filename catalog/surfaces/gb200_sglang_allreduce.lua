-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_allreduce", system = "gb200", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.05833, median = 0.03798, p90 = 0.1272, error = 0.04666, error_growth = 0.01167,
            cores = 148, cache = 1.26e+08, bias = -0.0004474,
            constants = {
                floor_s = 3.919e-06, rank_s = 2.022e-07, link_efficiency = 0.6269, ramp_B = 9.863e+05,
                step_s = 6.222e-06, shot_efficiency = 0.5121,
            },
            nodes = {
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 34,
            mape = 0.06995, median = 0.04253, p90 = 0.1643, error = 0.05596, error_growth = 0.01399,
            cores = 148, cache = 1.26e+08, bias = 0.003371,
            constants = {
                floor_s = 6.919e-05, rank_s = 3.37e-07, link_efficiency = 0.6361, ramp_B = 1.253e+06,
                step_s = 2.675e-06, shot_efficiency = 0.4826,
            },
            nodes = {
            },
        },
    },
}
