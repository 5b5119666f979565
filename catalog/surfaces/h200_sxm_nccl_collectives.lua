-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_nccl_collectives", system = "h200_sxm", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.29.2",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 40,
            mape = 0.08128, median = 0.06981, p90 = 0.1471, error = 0.07197, error_growth = 0.01626,
            cores = 132, cache = 5e+07, bias = -0.05321,
            constants = {
                floor_s = 5.358e-06, rank_s = 1.002e-06, link_efficiency = 0.6553, ramp_B = 3.676e+06,
                step_s = 1.918e-05,
            },
            nodes = {
                { 1.146, 16777216, 1, 2, 1 },
                { -0.997, 536870912, 1, 8, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 47,
            mape = 0.07066, median = 0.05872, p90 = 0.167, error = 0.06262, error_growth = 0.01413,
            cores = 132, cache = 5e+07, bias = -0.04372,
            constants = {
                floor_s = 6.48e-06, rank_s = 1.643e-06, link_efficiency = 0.7695, ramp_B = 2.083e+06,
                step_s = 1.728e-05,
            },
            nodes = {
                { -2.576, 268435456, 1, 8, 1 },
                { 1.78, 134217728, 1, 2, 1 },
                { 0.8883, 16777216, 1, 8, 1 },
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 38,
            mape = 0.07601, median = 0.0729, p90 = 0.1454, error = 0.06735, error_growth = 0.0152,
            cores = 132, cache = 5e+07, bias = -0.1404,
            constants = {
                floor_s = 6.442e-06, rank_s = 1.505e-07, link_efficiency = 0.6508, ramp_B = 1.473e+05,
                step_s = 7.47e-06,
            },
            nodes = {
                { 0.9981, 131072, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 41,
            mape = 0.06407, median = 0.0529, p90 = 0.1286, error = 0.05658, error_growth = 0.01281,
            cores = 132, cache = 5e+07, bias = -0.02016,
            constants = {
                floor_s = 5.561e-06, rank_s = 8.783e-07, link_efficiency = 0.6975, ramp_B = 3.357e+06,
                step_s = 1.59e-05,
            },
            nodes = {
                { 1.6, 134217728, 1, 2, 1 },
                { -1.299, 67108864, 1, 8, 1 },
            },
        },
    },
}
