-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b60_oneccl_collectives", backend = "oneccl", op = "collectives",
    systems = { "b60" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2021.17.2-5",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 56,
            mape = 0.02413, median = 0.01249, p90 = 0.06998, error = 0.02279, error_growth = 0.004826,
            cores = 20, cache = 1.8e+07, biases = { -0.03381 }, mapes = { 0.02413 },
            constants = {
                floor_s = 1.364e-05, rank_s = 6.866e-07, link_efficiency = 0.336, split = 0.4821, doubling = 1,
                ramp_B = 1.328e+06, step_s = 3.49e-06,
            },
            nodes = {
                { -1.431, 131072, 1, 4, 1 },
                { 0.8376, 2097152, 1, 4, 1 },
                { 1.887, 4096, 1, 4, 1 },
                { -1.083, 1024, 1, 4, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 62,
            mape = 0.02742, median = 0.0226, p90 = 0.06089, error = 0.02631, error_growth = 0.005485,
            cores = 20, cache = 1.8e+07, biases = { 0.02197 }, mapes = { 0.02742 },
            constants = {
                floor_s = 1.47e-05, rank_s = 1.514e-06, link_efficiency = 0.6693, split = 1, doubling = 1,
                ramp_B = 1.732e+06, step_s = 3.02e-06,
            },
            nodes = {
                { -0.5315, 262144, 1, 4, 1 },
                { 3.899, 16384, 1, 4, 1 },
                { 1.06, 4194304, 1, 4, 1 },
                { -0.8013, 1024, 1, 4, 1 },
                { -3.31, 131072, 1, 4, 1 },
                { -0.4706, 1024, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 58,
            mape = 0.02405, median = 0.01622, p90 = 0.05763, error = 0.0232, error_growth = 0.00481,
            cores = 20, cache = 1.8e+07, biases = { -0.02618 }, mapes = { 0.02405 },
            constants = {
                floor_s = 1.366e-05, rank_s = 9.161e-07, link_efficiency = 0.6613, split = 1, doubling = 1,
                ramp_B = 1.765e+06, step_s = 2.843e-06,
            },
            nodes = {
                { -2.178, 524288, 1, 4, 1 },
                { 1.056, 32768, 1, 4, 1 },
                { 0.9935, 16777216, 1, 4, 1 },
                { -1.373, 1024, 1, 4, 1 },
                { 1.599, 8192, 1, 4, 1 },
            },
        },
    },
}
