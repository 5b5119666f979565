-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b60_oneccl_collectives", system = "b60", backend = "oneccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2021.17.2-5",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 56,
            mape = 0.08959, median = 0.06294, p90 = 0.1806, error = 0.08326, error_growth = 0.01792,
            cores = 20, cache = 1.8e+07, bias = -0.1472,
            constants = {
                floor_s = 1.322e-05, rank_s = 1.315e-06, link_efficiency = 0.2488, doubling = 1, ramp_B = 1.242e+06,
                step_s = 3.535e-06,
            },
            nodes = {
                { 5.446, 134217728, 1, 4, 1 },
                { -5.803, 67108864, 1, 2, 1 },
                { 2.798, 16777216, 1, 4, 1 },
                { -5.645, 8388608, 1, 2, 1 },
                { 4.666, 4194304, 1, 4, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 62,
            mape = 0.02671, median = 0.02036, p90 = 0.05901, error = 0.02562, error_growth = 0.005342,
            cores = 20, cache = 1.8e+07, bias = 0.02114,
            constants = {
                floor_s = 1.47e-05, rank_s = 1.514e-06, link_efficiency = 0.6692, doubling = 1, ramp_B = 1.734e+06,
                step_s = 3.018e-06,
            },
            nodes = {
                { -0.438, 262144, 1, 4, 1 },
                { 4.026, 16384, 1, 4, 1 },
                { 1.075, 4194304, 1, 4, 1 },
                { -0.842, 1024, 1, 4, 1 },
                { -3.499, 131072, 1, 4, 1 },
                { -0.4735, 1024, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 58,
            mape = 0.02381, median = 0.01491, p90 = 0.056, error = 0.02296, error_growth = 0.004762,
            cores = 20, cache = 1.8e+07, bias = -0.02831,
            constants = {
                floor_s = 1.366e-05, rank_s = 9.161e-07, link_efficiency = 0.6613, doubling = 1, ramp_B = 1.768e+06,
                step_s = 2.839e-06,
            },
            nodes = {
                { -2.221, 524288, 1, 4, 1 },
                { 1.08, 32768, 1, 4, 1 },
                { 1.019, 16777216, 1, 4, 1 },
                { -1.4, 1024, 1, 4, 1 },
                { 1.632, 8192, 1, 4, 1 },
            },
        },
    },
}
