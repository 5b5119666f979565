-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_nccl_collectives", system = "a100_sxm", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.27.3",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 40,
            mape = 0.1009, median = 0.06856, p90 = 0.2031, error = 0.09121, error_growth = 0.02019,
            cores = 108, cache = 4e+07, bias = -0.05083,
            constants = {
                floor_s = 9.496e-06, rank_s = 9.35e-07, link_efficiency = 0.5827, ramp_B = 2.419e+06, step_s = 3.47e-05,
            },
            nodes = {
                { 1.491, 2097152, 1, 2, 1 },
                { -1.17, 4194304, 1, 8, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 47,
            mape = 0.06928, median = 0.06201, p90 = 0.1339, error = 0.06463, error_growth = 0.01386,
            cores = 108, cache = 4e+07, bias = -0.02505,
            constants = {
                floor_s = 1.078e-05, rank_s = 1.781e-06, link_efficiency = 0.6797, ramp_B = 1.689e+06,
                step_s = 3.26e-05,
            },
            nodes = {
                { 1.973, 2097152, 1, 2, 1 },
                { -1.579, 2097152, 1, 4, 1 },
                { -0.1346, 512, 1, 2, 1 },
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 38,
            mape = 0.0692, median = 0.056, p90 = 0.1556, error = 0.06066, error_growth = 0.01384,
            cores = 108, cache = 4e+07, bias = -0.05547,
            constants = {
                floor_s = 1.142e-05, rank_s = 3.457e-07, link_efficiency = 0.5939, ramp_B = 1.313e+06,
                step_s = 1.858e-05,
            },
            nodes = {
                { 0.4208, 33554432, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 41,
            mape = 0.07227, median = 0.06593, p90 = 0.1432, error = 0.06456, error_growth = 0.01445,
            cores = 108, cache = 4e+07, bias = -0.03632,
            constants = {
                floor_s = 9.768e-06, rank_s = 8.296e-07, link_efficiency = 0.6463, ramp_B = 2.753e+06,
                step_s = 3.031e-05,
            },
            nodes = {
                { 0.6283, 16777216, 1, 2, 1 },
                { -0.4127, 268435456, 1, 8, 1 },
            },
        },
    },
}
