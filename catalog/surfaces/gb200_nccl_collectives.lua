-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_nccl_collectives", system = "gb200", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.29.2",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 56,
            mape = 0.0603, median = 0.04842, p90 = 0.128, error = 0.05625, error_growth = 0.01206,
            cores = 148, cache = 1.26e+08, bias = 0.02691,
            constants = {
                floor_s = 9.702e-06, rank_s = 1.066e-06, link_efficiency = 0.6028, doubling = 1, ramp_B = 5.311e+06,
                step_s = 1.718e-05,
            },
            nodes = {
                { 2.616, 536870912, 1, 2, 1 },
                { -1.744, 268435456, 1, 4, 1 },
                { 3.498, 16777216, 1, 4, 1 },
                { -1.299, 2097152, 1, 2, 1 },
                { -3.05, 67108864, 1, 4, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 62,
            mape = 0.05466, median = 0.03101, p90 = 0.1229, error = 0.052, error_growth = 0.01093,
            cores = 148, cache = 1.26e+08, bias = -0.04122,
            constants = {
                floor_s = 1.109e-05, rank_s = 2.508e-06, link_efficiency = 0.6364, doubling = 1, ramp_B = 4.065e+06,
                step_s = 1.892e-05,
            },
            nodes = {
                { -3.7, 8388608, 1, 2, 1 },
                { -0.06244, 4194304, 1, 4, 1 },
                { -0.5766, 536870912, 1, 4, 1 },
                { -6.892, 1048576, 1, 2, 1 },
                { 9.605, 4194304, 1, 2, 1 },
                { 1.814, 131072, 1, 2, 1 },
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 52,
            mape = 0.04142, median = 0.02591, p90 = 0.101, error = 0.03909, error_growth = 0.008285,
            cores = 148, cache = 1.26e+08, bias = -0.04507,
            constants = {
                floor_s = 9.848e-06, rank_s = 3.029e-07, link_efficiency = 0.4818, doubling = 1, ramp_B = 9.719e+04,
                step_s = 8.289e-06,
            },
            nodes = {
                { 4.685, 268435456, 1, 2, 1 },
                { -3.6, 268435456, 1, 4, 1 },
                { -1.336, 4194304, 1, 2, 1 },
                { 0.7875, 262144, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 58,
            mape = 0.06963, median = 0.04106, p90 = 0.2262, error = 0.06383, error_growth = 0.01393,
            cores = 148, cache = 1.26e+08, bias = 0.04231,
            constants = {
                floor_s = 9.689e-06, rank_s = 1.111e-06, link_efficiency = 0.5848, doubling = 1, ramp_B = 4.576e+06,
                step_s = 1.781e-05,
            },
            nodes = {
                { 5.126, 134217728, 1, 2, 1 },
                { -3.208, 268435456, 1, 4, 1 },
                { -4.085, 33554432, 1, 2, 1 },
                { 7.547, 8388608, 1, 4, 1 },
                { -5.563, 4194304, 1, 4, 1 },
            },
        },
    },
}
