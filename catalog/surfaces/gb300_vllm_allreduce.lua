-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.1072, median = 0.06412, p90 = 0.2882, error = 0.0858, error_growth = 0.02145,
            cores = 148, cache = 1.26e+08, biases = { -0.06985 }, mapes = { 0.1072 },
            constants = {
                floor_s = 8e-06, rank_s = 1.319e-07, link_efficiency = 0.6487, doubling = 1, ramp_B = 5.261e+05,
                step_s = 1.409e-05, shot_efficiency = 0.2562,
            },
            nodes = {
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 34,
            mape = 0.07689, median = 0.05586, p90 = 0.1665, error = 0.06152, error_growth = 0.01538,
            cores = 148, cache = 1.26e+08, biases = { 0.003347 }, mapes = { 0.07689 },
            constants = {
                floor_s = 4.681e-05, rank_s = 3.212e-07, link_efficiency = 0.6052, doubling = 1, ramp_B = 1.349e+06,
                step_s = 4e-06, shot_efficiency = 0.5633,
            },
            nodes = {
            },
        },
    },
}
