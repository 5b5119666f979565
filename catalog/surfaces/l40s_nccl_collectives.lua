-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_nccl_collectives", system = "l40s", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.27.3",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 40,
            mape = 0.3822, median = 0.2939, p90 = 0.8108, error = 0.3157, error_growth = 0.07301,
            cores = 142, cache = 9.6e+07, bias = 0.09964,
            constants = {
                floor_s = 5.091e-06, rank_s = 1.75e-06, link_efficiency = 0.1652, ramp_B = 9.402e+05,
                step_s = 4.049e-06,
            },
            nodes = {
                { -18.24, 268435456, 1, 2, 1 },
                { 18.62, 536870912, 1, 8, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 47,
            mape = 0.2472, median = 0.1487, p90 = 0.5239, error = 0.2078, error_growth = 0.04578,
            cores = 142, cache = 9.6e+07, bias = -0.01419,
            constants = {
                floor_s = 5.77e-06, rank_s = 2.972e-06, link_efficiency = 0.1737, ramp_B = 1.171e+06,
                step_s = 3.679e-06,
            },
            nodes = {
                { 16.54, 4194304, 1, 8, 1 },
                { -13.63, 4194304, 1, 2, 1 },
                { -2.981, 134217728, 1, 2, 1 },
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 38,
            mape = 0.9017, median = 0.5695, p90 = 2.565, error = 0.4633, error_growth = 0.1062,
            cores = 142, cache = 9.6e+07, bias = 0.1611,
            constants = {
                floor_s = 6.774e-06, rank_s = 1.567e-06, link_efficiency = 0.1561, ramp_B = 1.257e+06,
                step_s = 3.461e-06,
            },
            nodes = {
                { -1.21, 67108864, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 41,
            mape = 0.1968, median = 0.09875, p90 = 0.4374, error = 0.1738, error_growth = 0.03937,
            cores = 142, cache = 9.6e+07, bias = -0.06525,
            constants = {
                floor_s = 5.262e-06, rank_s = 1.553e-06, link_efficiency = 0.1753, ramp_B = 1.142e+06,
                step_s = 3.68e-06,
            },
            nodes = {
                { 16.39, 67108864, 1, 8, 1 },
                { -16.52, 134217728, 1, 2, 1 },
            },
        },
    },
}
