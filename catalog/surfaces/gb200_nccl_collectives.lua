-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_nccl_collectives", system = "gb200", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.29.2",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 56,
            mape = 0.06004, median = 0.05101, p90 = 0.1263, error = 0.05601, error_growth = 0.01201,
            cores = 148, cache = 1.26e+08, bias = 0.02607,
            constants = {
                floor_s = 9.702e-06, rank_s = 1.066e-06, link_efficiency = 0.6029, doubling = 1, ramp_B = 5.312e+06,
                step_s = 1.719e-05,
            },
            nodes = {
                { 2.561, 536870912, 1, 2, 1 },
                { -1.739, 268435456, 1, 4, 1 },
                { 3.298, 16777216, 1, 4, 1 },
                { -1.232, 2097152, 1, 2, 1 },
                { -2.865, 67108864, 1, 4, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 62,
            mape = 0.05446, median = 0.03236, p90 = 0.1209, error = 0.05181, error_growth = 0.01089,
            cores = 148, cache = 1.26e+08, bias = -0.03776,
            constants = {
                floor_s = 1.109e-05, rank_s = 2.508e-06, link_efficiency = 0.6365, doubling = 1, ramp_B = 4.066e+06,
                step_s = 1.893e-05,
            },
            nodes = {
                { -2.963, 8388608, 1, 2, 1 },
                { -0.04467, 4194304, 1, 4, 1 },
                { -0.5967, 536870912, 1, 4, 1 },
                { -6.264, 1048576, 1, 2, 1 },
                { 8.361, 4194304, 1, 2, 1 },
                { 1.671, 131072, 1, 2, 1 },
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 52,
            mape = 0.04561, median = 0.02832, p90 = 0.1268, error = 0.04304, error_growth = 0.009122,
            cores = 148, cache = 1.26e+08, bias = -0.0429,
            constants = {
                floor_s = 9.848e-06, rank_s = 3.029e-07, link_efficiency = 0.4818, doubling = 1, ramp_B = 9.718e+04,
                step_s = 8.289e-06,
            },
            nodes = {
                { 4.58, 268435456, 1, 2, 1 },
                { -3.524, 268435456, 1, 4, 1 },
                { -1.298, 4194304, 1, 2, 1 },
                { 0.7591, 262144, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 58,
            mape = 0.06856, median = 0.04033, p90 = 0.2208, error = 0.06284, error_growth = 0.01371,
            cores = 148, cache = 1.26e+08, bias = 0.03654,
            constants = {
                floor_s = 9.689e-06, rank_s = 1.111e-06, link_efficiency = 0.5848, doubling = 1, ramp_B = 4.576e+06,
                step_s = 1.781e-05,
            },
            nodes = {
                { 4.76, 134217728, 1, 2, 1 },
                { -2.959, 268435456, 1, 4, 1 },
                { -3.754, 33554432, 1, 2, 1 },
                { 6.835, 8388608, 1, 4, 1 },
                { -5.026, 4194304, 1, 4, 1 },
            },
        },
    },
}
