-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b60_oneccl_collectives", backend = "oneccl", op = "collectives",
    systems = { "b60" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2021.17.2-5",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 56,
            mape = 0.02543, median = 0.01198, p90 = 0.07376, error = 0.02401, error_growth = 0.005085,
            cores = 20, cache = 18000000, biases = { -0.03227 }, mapes = { 0.02543 },
            constants = {
                floor_s = 1.36e-05, rank_s = 7.703e-07, link_efficiency = 0.3346, split = 0.4826, doubling = 1,
                ramp_B = 1.761e+06, step_s = 3.088e-06,
            },
            nodes = {
                { -1.336, 131072, 1, 4, 1 },
                { 0.7678, 2097152, 1, 4, 1 },
                { 1.816, 4096, 1, 4, 1 },
                { -1.062, 1024, 1, 4, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 62,
            mape = 0.02991, median = 0.02354, p90 = 0.06516, error = 0.02869, error_growth = 0.005983,
            cores = 20, cache = 18000000, biases = { 0.01721 }, mapes = { 0.02991 },
            constants = {
                floor_s = 1.462e-05, rank_s = 1.646e-06, link_efficiency = 0.6668, split = 1, doubling = 1,
                ramp_B = 2.309e+06, step_s = 2.661e-06,
            },
            nodes = {
                { -0.4588, 262144, 1, 4, 1 },
                { 3.844, 16384, 1, 4, 1 },
                { 1.042, 4194304, 1, 4, 1 },
                { -0.9839, 1024, 1, 4, 1 },
                { -3.318, 131072, 1, 4, 1 },
                { -0.2597, 1024, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 58,
            mape = 0.0274, median = 0.01965, p90 = 0.06834, error = 0.02643, error_growth = 0.005481,
            cores = 20, cache = 18000000, biases = { -0.008314 }, mapes = { 0.0274 },
            constants = {
                floor_s = 1.362e-05, rank_s = 1.024e-06, link_efficiency = 0.6591, split = 1, doubling = 1,
                ramp_B = 2.608e+06, step_s = 2.297e-06,
            },
            nodes = {
                { -2.007, 524288, 1, 4, 1 },
                { 1.017, 32768, 1, 4, 1 },
                { 0.8426, 16777216, 1, 4, 1 },
                { -1.452, 1024, 1, 4, 1 },
                { 1.549, 8192, 1, 4, 1 },
            },
        },
    },
}
