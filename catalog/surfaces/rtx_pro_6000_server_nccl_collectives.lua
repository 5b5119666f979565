-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_nccl_collectives", system = "rtx_pro_6000_server", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.29.2",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 40,
            mape = 0.1, median = 0.09681, p90 = 0.1607, error = 0.09102, error_growth = 0.02,
            cores = 188, cache = 1.28e+08, bias = -0.1559,
            constants = {
                floor_s = 5.323e-06, rank_s = 1.7e-06, link_efficiency = 0.4176, ramp_B = 3.136e+05, step_s = 1.378e-05,
            },
            nodes = {
                { 2.918, 524288, 1, 8, 1 },
                { -1.824, 524288, 1, 2, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 47,
            mape = 0.08961, median = 0.05883, p90 = 0.2351, error = 0.08368, error_growth = 0.01792,
            cores = 188, cache = 1.28e+08, bias = 0.02365,
            constants = {
                floor_s = 6.238e-06, rank_s = 3.333e-06, link_efficiency = 0.4129, ramp_B = 4.533e+05,
                step_s = 5.88e-06,
            },
            nodes = {
                { 5.075, 524288, 1, 8, 1 },
                { -3.434, 4194304, 1, 2, 1 },
                { -1.893, 16384, 1, 8, 1 },
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 38,
            mape = 0.1312, median = 0.09843, p90 = 0.2574, error = 0.1159, error_growth = 0.02623,
            cores = 188, cache = 1.28e+08, bias = -0.3369,
            constants = {
                floor_s = 6.314e-06, rank_s = 1.051e-06, link_efficiency = 0.3672, ramp_B = 2.357e+05,
                step_s = 5.708e-06,
            },
            nodes = {
                { 2.633, 4194304, 1, 8, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 41,
            mape = 0.09564, median = 0.08306, p90 = 0.1925, error = 0.08656, error_growth = 0.01913,
            cores = 188, cache = 1.28e+08, bias = -0.1252,
            constants = {
                floor_s = 5.445e-06, rank_s = 1.899e-06, link_efficiency = 0.3808, ramp_B = 3.961e+05,
                step_s = 7.242e-06,
            },
            nodes = {
                { -1.504, 33554432, 1, 2, 1 },
                { 2.283, 2097152, 1, 8, 1 },
            },
        },
    },
}
