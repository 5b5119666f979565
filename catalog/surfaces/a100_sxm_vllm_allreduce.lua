-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.1104, median = 0.06916, p90 = 0.209, error = 0.09754, error_growth = 0.02208,
            cores = 108, cache = 4e+07, biases = { -0.03129 }, mapes = { 0.1104 },
            constants = {
                floor_s = 5.012e-06, rank_s = 1.923e-07, link_efficiency = 0.6496, doubling = 1, ramp_B = 1.698e+05,
                step_s = 8.367e-06, shot_efficiency = 0.6094,
            },
            nodes = {
                { 3.187, 4096, 1, 8, 1 },
                { 0.2731, 4096, 1, 4, 1 },
                { -3.381, 2048, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.07406, median = 0.03732, p90 = 0.1374, error = 0.06913, error_growth = 0.01481,
            cores = 108, cache = 4e+07, biases = { -0.01716 }, mapes = { 0.07406 },
            constants = {
                floor_s = 4.242e-05, rank_s = 2.932e-07, link_efficiency = 0.5822, doubling = 1, ramp_B = 1.742e+06,
                step_s = 2.718e-06, shot_efficiency = 0.5782,
            },
            nodes = {
                { -7.464, 4194304, 1, 8, 1 },
                { 0.9934, 8192, 1, 4, 1 },
                { 6.659, 8388608, 1, 8, 1 },
            },
        },
    },
}
