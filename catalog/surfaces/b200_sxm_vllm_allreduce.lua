-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "b200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.09617, median = 0.04938, p90 = 0.2794, error = 0.0875, error_growth = 0.01923,
            cores = 148, cache = 1.26e+08, biases = { 0.006586 }, mapes = { 0.09617 },
            constants = {
                floor_s = 6.625e-06, rank_s = 1.441e-07, link_efficiency = 0.6572, doubling = 1, ramp_B = 3.241e+05,
                step_s = 1.214e-05, shot_efficiency = 0.1979,
            },
            nodes = {
                { 6.798, 2097152, 1, 2, 1 },
                { -1.669, 8388608, 1, 8, 1 },
                { -5.122, 1048576, 1, 2, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.09076, median = 0.03521, p90 = 0.2238, error = 0.06834, error_growth = 0.03814,
            cores = 148, cache = 1.26e+08, biases = { 0.003904 }, mapes = { 0.09076 },
            constants = {
                floor_s = 1.994e-05, rank_s = 3.473e-07, link_efficiency = 0.6001, doubling = 1, ramp_B = 3.389e+05,
                step_s = 7.443e-06, shot_efficiency = 0.4978,
            },
            nodes = {
                { 1.546, 512, 1, 4, 1 },
                { -0.9121, 4096, 1, 4, 1 },
                { -0.5355, 256, 1, 2, 1 },
            },
        },
    },
}
