-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_nccl_collectives", system = "h100_sxm", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.29.2",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 40,
            mape = 0.07249, median = 0.05718, p90 = 0.1539, error = 0.06419, error_growth = 0.0145,
            cores = 132, cache = 5e+07, bias = -0.04809,
            constants = {
                floor_s = 5.464e-06, rank_s = 8.848e-07, link_efficiency = 0.6501, ramp_B = 3.935e+06,
                step_s = 2.098e-05,
            },
            nodes = {
                { 1.128, 16777216, 1, 2, 1 },
                { -1.004, 536870912, 1, 8, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 47,
            mape = 0.07071, median = 0.05545, p90 = 0.166, error = 0.06368, error_growth = 0.01414,
            cores = 132, cache = 5e+07, bias = -0.002095,
            constants = {
                floor_s = 6.503e-06, rank_s = 1.561e-06, link_efficiency = 0.7658, ramp_B = 2.386e+06,
                step_s = 1.984e-05,
            },
            nodes = {
                { -0.5118, 4194304, 1, 2, 1 },
                { -1.561, 134217728, 1, 8, 1 },
                { 1.988, 33554432, 1, 2, 1 },
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 38,
            mape = 0.07952, median = 0.05786, p90 = 0.1539, error = 0.07046, error_growth = 0.0159,
            cores = 132, cache = 5e+07, bias = -0.1501,
            constants = {
                floor_s = 6.44e-06, rank_s = 1.34e-07, link_efficiency = 0.6225, ramp_B = 1.791e+05, step_s = 8.266e-06,
            },
            nodes = {
                { 1.076, 131072, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 41,
            mape = 0.06287, median = 0.05176, p90 = 0.1212, error = 0.05552, error_growth = 0.01257,
            cores = 132, cache = 5e+07, bias = -0.02624,
            constants = {
                floor_s = 5.669e-06, rank_s = 7.644e-07, link_efficiency = 0.6864, ramp_B = 3.148e+06,
                step_s = 1.597e-05,
            },
            nodes = {
                { 1.765, 134217728, 1, 2, 1 },
                { -1.398, 67108864, 1, 8, 1 },
            },
        },
    },
}
