-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_allreduce", system = "a100_sxm", backend = "vllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.1305, median = 0.06637, p90 = 0.306, error = 0.1146, error_growth = 0.02609,
            cores = 108, cache = 4e+07, bias = -0.01277,
            constants = {
                floor_s = 5.012e-06, rank_s = 1.923e-07, link_efficiency = 0.6496, doubling = 1, ramp_B = 1.698e+05,
                step_s = 8.366e-06, shot_efficiency = 0.6094,
            },
            nodes = {
                { 30.68, 4096, 1, 8, 1 },
                { -16.82, 2048, 1, 8, 1 },
                { -13.9, 8192, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.07416, median = 0.03721, p90 = 0.1397, error = 0.06923, error_growth = 0.01483,
            cores = 108, cache = 4e+07, bias = -0.0318,
            constants = {
                floor_s = 4.242e-05, rank_s = 2.932e-07, link_efficiency = 0.5822, doubling = 1, ramp_B = 1.742e+06,
                step_s = 2.718e-06, shot_efficiency = 0.5782,
            },
            nodes = {
                { -8.227, 4194304, 1, 8, 1 },
                { 1.108, 8192, 1, 4, 1 },
                { 7.419, 8388608, 1, 8, 1 },
            },
        },
    },
}
