-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_vllm_allreduce", system = "gb200", backend = "vllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.1697, median = 0.05581, p90 = 0.4793, error = 0.1358, error_growth = 0.03394,
            cores = 148, cache = 1.26e+08, bias = 0.004607,
            constants = {
                floor_s = 5.05e-06, rank_s = 1.63e-07, link_efficiency = 0.3856, ramp_B = 1.125e+06, step_s = 5.137e-06,
                shot_efficiency = 0.2412,
            },
            nodes = {
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 34,
            mape = 0.1655, median = 0.1052, p90 = 0.5368, error = 0.1324, error_growth = 0.03311,
            cores = 148, cache = 1.26e+08, bias = 0.005421,
            constants = {
                floor_s = 4.341e-05, rank_s = 2.728e-07, link_efficiency = 0.5062, ramp_B = 1.513e+06,
                step_s = 2.453e-06, shot_efficiency = 0.4905,
            },
            nodes = {
            },
        },
    },
}
