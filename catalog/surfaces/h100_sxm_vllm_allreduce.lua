-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "h100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.0514, median = 0.03641, p90 = 0.1132, error = 0.04713, error_growth = 0.01028,
            cores = 132, cache = 5e+07, biases = { -0.001403 }, mapes = { 0.0514 },
            constants = {
                floor_s = 4.25e-06, rank_s = 1.394e-07, link_efficiency = 0.7485, doubling = 1, ramp_B = 3.271e+05,
                step_s = 6.184e-06, shot_efficiency = 0.5691,
            },
            nodes = {
                { 2.444, 67108864, 1, 2, 1 },
                { -2.14, 268435456, 1, 8, 1 },
                { -0.4175, 1048576, 1, 2, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.1049, median = 0.06649, p90 = 0.2854, error = 0.09562, error_growth = 0.02098,
            cores = 132, cache = 5e+07, biases = { 0.15 }, mapes = { 0.1049 },
            constants = {
                floor_s = 1.96e-05, rank_s = 6.541e-07, link_efficiency = 0.7078, doubling = 1, ramp_B = 1.336e+06,
                step_s = 2.514e-06, shot_efficiency = 0.6996,
            },
            nodes = {
                { 2.24, 536870912, 1, 2, 1 },
                { -1.981, 268435456, 1, 8, 1 },
                { -1.157, 2097152, 1, 2, 1 },
            },
        },
    },
}
