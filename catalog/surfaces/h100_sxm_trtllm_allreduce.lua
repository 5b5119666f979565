-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "h100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.04962, median = 0.03992, p90 = 0.1089, error = 0.04435, error_growth = 0.009924,
            cores = 132, cache = 5e+07, biases = { -0.04456 }, mapes = { 0.04962 },
            constants = {
                floor_s = 2.751e-06, rank_s = 1.044e-07, link_efficiency = 0.7567, doubling = 1, ramp_B = 5.953e+05,
                step_s = 2.619e-05, shot_efficiency = 0.6524,
            },
            nodes = {
                { -2.939, 536870912, 1, 8, 1 },
                { 2.086, 134217728, 1, 4, 1 },
                { 0.6977, 16777216, 1, 8, 1 },
            },
        },
    },
}
