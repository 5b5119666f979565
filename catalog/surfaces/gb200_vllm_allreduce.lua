-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "gb200" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.1674, median = 0.05615, p90 = 0.4678, error = 0.1339, error_growth = 0.03349,
            cores = 148, cache = 1.26e+08, biases = { 0.004502 }, mapes = { 0.1674 },
            constants = {
                floor_s = 5.048e-06, rank_s = 1.616e-07, link_efficiency = 0.3842, doubling = 1, ramp_B = 1e+06,
                step_s = 4.882e-06, shot_efficiency = 0.241,
            },
            nodes = {
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 34,
            mape = 0.1652, median = 0.106, p90 = 0.5408, error = 0.1321, error_growth = 0.03304,
            cores = 148, cache = 1.26e+08, biases = { 0.005727 }, mapes = { 0.1652 },
            constants = {
                floor_s = 4.342e-05, rank_s = 2.731e-07, link_efficiency = 0.5082, doubling = 1, ramp_B = 1.521e+06,
                step_s = 2.433e-06, shot_efficiency = 0.5,
            },
            nodes = {
            },
        },
    },
}
