-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_nccl_collectives", system = "gb300", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.29.2",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 56,
            mape = 0.0559, median = 0.04288, p90 = 0.132, error = 0.05174, error_growth = 0.01118,
            cores = 148, cache = 1.26e+08, bias = 0.001976,
            constants = {
                floor_s = 8.668e-06, rank_s = 1.275e-06, link_efficiency = 0.611, doubling = 1, ramp_B = 4.426e+06,
                step_s = 1.645e-05,
            },
            nodes = {
                { 2.13, 536870912, 1, 2, 1 },
                { -1.23, 268435456, 1, 4, 1 },
                { 5.726, 16777216, 1, 4, 1 },
                { -2.538, 4194304, 1, 4, 1 },
                { -3.937, 67108864, 1, 4, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 62,
            mape = 0.06412, median = 0.03915, p90 = 0.1541, error = 0.06189, error_growth = 0.01282,
            cores = 148, cache = 1.26e+08, bias = 0.1284,
            constants = {
                floor_s = 9.972e-06, rank_s = 2.728e-06, link_efficiency = 0.6473, doubling = 1, ramp_B = 3.839e+06,
                step_s = 1.868e-05,
            },
            nodes = {
                { 6.999, 4194304, 1, 2, 1 },
                { -2.002, 2097152, 1, 4, 1 },
                { -1.097, 536870912, 1, 4, 1 },
                { -5.804, 2097152, 1, 2, 1 },
                { 1.576, 131072, 1, 4, 1 },
                { -0.8533, 512, 1, 2, 1 },
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 52,
            mape = 0.04725, median = 0.04396, p90 = 0.08242, error = 0.04333, error_growth = 0.009451,
            cores = 148, cache = 1.26e+08, bias = 0.04254,
            constants = {
                floor_s = 9.839e-06, rank_s = 2.549e-07, link_efficiency = 0.4927, doubling = 1, ramp_B = 1.011e+05,
                step_s = 7.425e-06,
            },
            nodes = {
                { 2.738, 268435456, 1, 2, 1 },
                { -3.84, 268435456, 1, 4, 1 },
                { -1.243, 4194304, 1, 2, 1 },
                { 2.126, 67108864, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 58,
            mape = 0.07797, median = 0.04184, p90 = 0.2473, error = 0.07147, error_growth = 0.01559,
            cores = 148, cache = 1.26e+08, bias = 0.02696,
            constants = {
                floor_s = 8.804e-06, rank_s = 1.337e-06, link_efficiency = 0.5924, doubling = 1, ramp_B = 4.304e+06,
                step_s = 1.738e-05,
            },
            nodes = {
                { 4.596, 134217728, 1, 2, 1 },
                { -2.937, 268435456, 1, 4, 1 },
                { -3.457, 33554432, 1, 2, 1 },
                { 6.584, 8388608, 1, 4, 1 },
                { -4.875, 4194304, 1, 4, 1 },
            },
        },
    },
}
