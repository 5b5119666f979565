-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_nccl_collectives", system = "b200_sxm", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.29.2",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 40,
            mape = 0.06653, median = 0.04629, p90 = 0.1411, error = 0.05785, error_growth = 0.01331,
            cores = 148, cache = 1.26e+08, bias = -0.01951,
            constants = {
                floor_s = 9.036e-06, rank_s = 1.27e-06, link_efficiency = 0.6144, ramp_B = 4.161e+06,
                step_s = 1.502e-05,
            },
            nodes = {
                { 2.693, 268435456, 1, 2, 1 },
                { -2.415, 268435456, 1, 4, 1 },
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 47,
            mape = 0.0729, median = 0.03723, p90 = 0.1935, error = 0.06647, error_growth = 0.01458,
            cores = 148, cache = 1.26e+08, bias = 0.04304,
            constants = {
                floor_s = 1.043e-05, rank_s = 2.5e-06, link_efficiency = 0.666, ramp_B = 3.431e+06, step_s = 1.633e-05,
            },
            nodes = {
                { 1.883, 8388608, 1, 2, 1 },
                { -1.019, 268435456, 1, 8, 1 },
                { -1.288, 1048576, 1, 2, 1 },
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 38,
            mape = 0.09072, median = 0.06593, p90 = 0.1931, error = 0.0782, error_growth = 0.01814,
            cores = 148, cache = 1.26e+08, bias = -0.05609,
            constants = {
                floor_s = 9.375e-06, rank_s = 2.361e-07, link_efficiency = 0.502, ramp_B = 1.784e+05,
                step_s = 8.332e-06,
            },
            nodes = {
                { 0.5323, 268435456, 1, 2, 1 },
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 41,
            mape = 0.1005, median = 0.06365, p90 = 0.2304, error = 0.08988, error_growth = 0.0201,
            cores = 148, cache = 1.26e+08, bias = 0.02191,
            constants = {
                floor_s = 9.112e-06, rank_s = 1.204e-06, link_efficiency = 0.6353, ramp_B = 4.873e+06,
                step_s = 1.804e-05,
            },
            nodes = {
                { 1.172, 16777216, 1, 8, 1 },
                { -1.256, 4194304, 1, 8, 1 },
            },
        },
    },
}
