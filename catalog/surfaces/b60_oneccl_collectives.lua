-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b60_oneccl_collectives", backend = "oneccl", op = "collectives",
    systems = { "b60" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2021.17.2-5",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 56,
            mape = 0.09193, median = 0.06774, p90 = 0.1837, error = 0.08543, error_growth = 0.01839,
            cores = 20, cache = 1.8e+07, biases = { -0.1428 }, mapes = { 0.09193 },
            constants = {
                floor_s = 1.322e-05, rank_s = 1.315e-06, link_efficiency = 0.2486, doubling = 1, ramp_B = 1.242e+06,
                step_s = 3.534e-06,
            },
            nodes = {
                { 5.343, 134217728, 1, 4, 1 },
                { -5.696, 67108864, 1, 2, 1 },
                { 2.78, 16777216, 1, 4, 1 },
                { -5.562, 8388608, 1, 2, 1 },
                { 4.566, 4194304, 1, 4, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 62,
            mape = 0.02742, median = 0.0226, p90 = 0.06089, error = 0.02631, error_growth = 0.005485,
            cores = 20, cache = 1.8e+07, biases = { 0.02203 }, mapes = { 0.02742 },
            constants = {
                floor_s = 1.47e-05, rank_s = 1.514e-06, link_efficiency = 0.6693, doubling = 1, ramp_B = 1.725e+06,
                step_s = 3.027e-06,
            },
            nodes = {
                { -0.5324, 262144, 1, 4, 1 },
                { 3.899, 16384, 1, 4, 1 },
                { 1.06, 4194304, 1, 4, 1 },
                { -0.8023, 1024, 1, 4, 1 },
                { -3.31, 131072, 1, 4, 1 },
                { -0.4697, 1024, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 58,
            mape = 0.02405, median = 0.01622, p90 = 0.05763, error = 0.0232, error_growth = 0.00481,
            cores = 20, cache = 1.8e+07, biases = { -0.02618 }, mapes = { 0.02405 },
            constants = {
                floor_s = 1.366e-05, rank_s = 9.162e-07, link_efficiency = 0.6613, doubling = 1, ramp_B = 1.771e+06,
                step_s = 2.836e-06,
            },
            nodes = {
                { -2.176, 524288, 1, 4, 1 },
                { 1.056, 32768, 1, 4, 1 },
                { 0.9929, 16777216, 1, 4, 1 },
                { -1.373, 1024, 1, 4, 1 },
                { 1.598, 8192, 1, 4, 1 },
            },
        },
    },
}
