-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_nccl_collectives", system = "gb200", backend = "nccl", op = "collectives",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "2.29.2",
    surfaces = {
        {
            kernel = "all_gather", format = "bf16", variant = 0, rows = 28,
            mape = 0.08274, median = 0.08661, p90 = 0.1484, error = 0.06619, error_growth = 0.01655,
            cores = 148, cache = 1.26e+08, bias = 0.004075,
            constants = {
                floor_s = 9.709e-06, rank_s = 9.713e-07, link_efficiency = 0.5839, ramp_B = 3.588e+06,
                step_s = 1.341e-05,
            },
            nodes = {
            },
        },
        {
            kernel = "all_reduce", format = "bf16", variant = 0, rows = 31,
            mape = 0.07135, median = 0.03236, p90 = 0.1875, error = 0.05708, error_growth = 0.01427,
            cores = 148, cache = 1.26e+08, bias = 0.003498,
            constants = {
                floor_s = 1.111e-05, rank_s = 2.406e-06, link_efficiency = 0.6251, ramp_B = 2.52e+06,
                step_s = 1.276e-05,
            },
            nodes = {
            },
        },
        {
            kernel = "alltoall", format = "bf16", variant = 0, rows = 26,
            mape = 0.08211, median = 0.03419, p90 = 0.2231, error = 0.06569, error_growth = 0.01642,
            cores = 148, cache = 1.26e+08, bias = 0.004231,
            constants = {
                floor_s = 9.92e-06, rank_s = 3.193e-07, link_efficiency = 0.4906, ramp_B = 1.335e+05,
                step_s = 8.394e-06,
            },
            nodes = {
            },
        },
        {
            kernel = "reduce_scatter", format = "bf16", variant = 0, rows = 29,
            mape = 0.0653, median = 0.0339, p90 = 0.2207, error = 0.05224, error_growth = 0.01306,
            cores = 148, cache = 1.26e+08, bias = 0.00326,
            constants = {
                floor_s = 9.69e-06, rank_s = 1.051e-06, link_efficiency = 0.6009, ramp_B = 3.224e+06,
                step_s = 1.457e-05,
            },
            nodes = {
            },
        },
    },
}
