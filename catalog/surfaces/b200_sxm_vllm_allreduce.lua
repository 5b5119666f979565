-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_vllm_allreduce", system = "b200_sxm", backend = "vllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.09316, median = 0.04825, p90 = 0.2752, error = 0.08477, error_growth = 0.01863,
            cores = 148, cache = 1.26e+08, bias = 0.01035,
            constants = {
                floor_s = 6.625e-06, rank_s = 1.441e-07, link_efficiency = 0.6572, ramp_B = 3.241e+05,
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
            mape = 0.08489, median = 0.03519, p90 = 0.1978, error = 0.06297, error_growth = 0.03728,
            cores = 148, cache = 1.26e+08, bias = 0.008818,
            constants = {
                floor_s = 1.993e-05, rank_s = 3.534e-07, link_efficiency = 0.5952, ramp_B = 4.445e+05,
                step_s = 6.128e-06, shot_efficiency = 0.425,
            },
            nodes = {
                { 1.732, 512, 1, 4, 1 },
                { -1.041, 4096, 1, 4, 1 },
                { -0.6125, 256, 1, 2, 1 },
            },
        },
    },
}
