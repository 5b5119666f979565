-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_nccl_collectives", system = "gb300", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.29.2",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 28,
            mape = 0.08523, median = 0.08395, p90 = 0.1534, error = 0.06819, error_growth = 0.01705,
            cores = 148, cache = 1.26e+08, bias = 0.004018,
            constants = {
                floor_s = 8.627e-06, rank_s = 1.197e-06, link_efficiency = 0.5933, ramp_B = 3.039e+06,
                step_s = 1.323e-05,
            },
            nodes = {
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 31,
            mape = 0.08386, median = 0.06053, p90 = 0.2032, error = 0.06709, error_growth = 0.01677,
            cores = 148, cache = 1.26e+08, bias = 0.003638,
            constants = {
                floor_s = 9.951e-06, rank_s = 2.637e-06, link_efficiency = 0.6312, ramp_B = 2.259e+06,
                step_s = 1.251e-05,
            },
            nodes = {
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 26,
            mape = 0.07952, median = 0.02816, p90 = 0.2089, error = 0.06361, error_growth = 0.0159,
            cores = 148, cache = 1.26e+08, bias = 0.00373,
            constants = {
                floor_s = 9.857e-06, rank_s = 2.873e-07, link_efficiency = 0.5042, ramp_B = 1.46e+05,
                step_s = 7.607e-06,
            },
            nodes = {
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 29,
            mape = 0.07368, median = 0.05796, p90 = 0.2042, error = 0.05894, error_growth = 0.01474,
            cores = 148, cache = 1.26e+08, bias = 0.003358,
            constants = {
                floor_s = 8.773e-06, rank_s = 1.256e-06, link_efficiency = 0.6054, ramp_B = 2.975e+06,
                step_s = 1.409e-05,
            },
            nodes = {
            },
        },
    },
}
