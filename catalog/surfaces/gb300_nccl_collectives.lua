-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_nccl_collectives", system = "gb300", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.29.2",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 56,
            mape = 0.05561, median = 0.04391, p90 = 0.13, error = 0.05147, error_growth = 0.01112,
            cores = 148, cache = 1.26e+08, bias = 0.003654,
            constants = {
                floor_s = 8.668e-06, rank_s = 1.275e-06, link_efficiency = 0.611, doubling = 1, ramp_B = 4.425e+06,
                step_s = 1.644e-05,
            },
            nodes = {
                { 2.155, 536870912, 1, 2, 1 },
                { -1.179, 268435456, 1, 4, 1 },
                { 6.128, 16777216, 1, 4, 1 },
                { -2.721, 4194304, 1, 4, 1 },
                { -4.238, 67108864, 1, 4, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 62,
            mape = 0.06402, median = 0.03861, p90 = 0.1553, error = 0.06088, error_growth = 0.0128,
            cores = 148, cache = 1.26e+08, bias = -0.1369,
            constants = {
                floor_s = 9.972e-06, rank_s = 2.728e-06, link_efficiency = 0.6473, doubling = 1, ramp_B = 3.838e+06,
                step_s = 1.868e-05,
            },
            nodes = {
                { 12.4, 4194304, 1, 2, 1 },
                { -2.067, 2097152, 1, 4, 1 },
                { 0.004898, 536870912, 1, 4, 1 },
                { -8.763, 2097152, 1, 2, 1 },
                { 1.802, 131072, 1, 4, 1 },
                { -2.499, 16777216, 1, 2, 1 },
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 52,
            mape = 0.04684, median = 0.0405, p90 = 0.08401, error = 0.04295, error_growth = 0.009368,
            cores = 148, cache = 1.26e+08, bias = 0.04407,
            constants = {
                floor_s = 9.838e-06, rank_s = 2.549e-07, link_efficiency = 0.4928, doubling = 1, ramp_B = 1.011e+05,
                step_s = 7.426e-06,
            },
            nodes = {
                { 2.772, 268435456, 1, 2, 1 },
                { -3.915, 268435456, 1, 4, 1 },
                { -1.277, 4194304, 1, 2, 1 },
                { 2.189, 67108864, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 58,
            mape = 0.07827, median = 0.04082, p90 = 0.2477, error = 0.07175, error_growth = 0.01565,
            cores = 148, cache = 1.26e+08, bias = 0.03302,
            constants = {
                floor_s = 8.804e-06, rank_s = 1.337e-06, link_efficiency = 0.5924, doubling = 1, ramp_B = 4.304e+06,
                step_s = 1.738e-05,
            },
            nodes = {
                { 4.94, 134217728, 1, 2, 1 },
                { -3.176, 268435456, 1, 4, 1 },
                { -3.765, 33554432, 1, 2, 1 },
                { 7.279, 8388608, 1, 4, 1 },
                { -5.406, 4194304, 1, 4, 1 },
            },
        },
    },
}
