-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.05583, median = 0.04641, p90 = 0.1356, error = 0.04466, error_growth = 0.01117,
            cores = 148, cache = 1.26e+08, biases = { -0.000554 }, mapes = { 0.05583 },
            constants = {
                floor_s = 3.57e-06, rank_s = 1.635e-07, link_efficiency = 0.634, doubling = 1, ramp_B = 1e+06,
                step_s = 6.355e-06, shot_efficiency = 0.4403,
            },
            nodes = {
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 34,
            mape = 0.07072, median = 0.04099, p90 = 0.1615, error = 0.05657, error_growth = 0.01414,
            cores = 148, cache = 1.26e+08, biases = { 0.003144 }, mapes = { 0.07072 },
            constants = {
                floor_s = 6.96e-05, rank_s = 3.503e-07, link_efficiency = 0.6499, doubling = 1, ramp_B = 1.234e+06,
                step_s = 2.694e-06, shot_efficiency = 0.5,
            },
            nodes = {
            },
        },
    },
}
