-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b60_oneccl_collectives", system = "b60", backend = "oneccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2021.17.2-5",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 28,
            mape = 0.2308, median = 0.212, p90 = 0.4307, error = 0.1846, error_growth = 0.04615,
            cores = 20, cache = 1.8e+07, bias = 0.01973,
            constants = {
                floor_s = 1.327e-05, rank_s = 1.138e-06, link_efficiency = 0.2724, ramp_B = 1.071e+06,
                step_s = 3.858e-06,
            },
            nodes = {
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 31,
            mape = 0.05155, median = 0.03939, p90 = 0.1481, error = 0.04124, error_growth = 0.01031,
            cores = 20, cache = 1.8e+07, bias = 0.001749,
            constants = {
                floor_s = 1.474e-05, rank_s = 1.254e-06, link_efficiency = 0.6718, ramp_B = 1.432e+06,
                step_s = 3.31e-06,
            },
            nodes = {
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 29,
            mape = 0.04306, median = 0.0279, p90 = 0.1113, error = 0.03445, error_growth = 0.008611,
            cores = 20, cache = 1.8e+07, bias = 0.001341,
            constants = {
                floor_s = 1.353e-05, rank_s = 7.672e-07, link_efficiency = 0.6659, ramp_B = 1.446e+06,
                step_s = 3.178e-06,
            },
            nodes = {
            },
        },
    },
}
