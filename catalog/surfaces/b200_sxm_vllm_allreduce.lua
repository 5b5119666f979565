-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_vllm_allreduce", system = "b200_sxm", backend = "vllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.0961, median = 0.0508, p90 = 0.2782, error = 0.08743, error_growth = 0.01922,
            cores = 148, cache = 1.26e+08, bias = 0.01035,
            constants = {
                floor_s = 6.625e-06, rank_s = 1.441e-07, link_efficiency = 0.6572, doubling = 1, ramp_B = 3.241e+05,
                step_s = 1.214e-05, shot_efficiency = 0.1979,
            },
            nodes = {
                { 7.22, 2097152, 1, 2, 1 },
                { -1.739, 8388608, 1, 8, 1 },
                { -5.498, 1048576, 1, 2, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.08393, median = 0.02952, p90 = 0.2, error = 0.06183, error_growth = 0.03759,
            cores = 148, cache = 1.26e+08, bias = 0.004638,
            constants = {
                floor_s = 1.994e-05, rank_s = 3.478e-07, link_efficiency = 0.6001, doubling = 1, ramp_B = 3.442e+05,
                step_s = 7.487e-06, shot_efficiency = 0.4989,
            },
            nodes = {
                { 1.717, 512, 1, 4, 1 },
                { -1.005, 4096, 1, 4, 1 },
                { -0.6095, 256, 1, 2, 1 },
            },
        },
    },
}
