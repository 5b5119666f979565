-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "gb200" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.05196, median = 0.0368, p90 = 0.1072, error = 0.04156, error_growth = 0.01039,
            cores = 148, cache = 1.26e+08, biases = { 8.385e-05 }, mapes = { 0.05196 },
            constants = {
                floor_s = 3.914e-06, rank_s = 2.057e-07, link_efficiency = 0.6262, doubling = 1, ramp_B = 1.206e+06,
                step_s = 6.287e-06, shot_efficiency = 0.5,
            },
            nodes = {
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 34,
            mape = 0.06992, median = 0.04216, p90 = 0.1642, error = 0.05594, error_growth = 0.01398,
            cores = 148, cache = 1.26e+08, biases = { 0.003407 }, mapes = { 0.06992 },
            constants = {
                floor_s = 6.92e-05, rank_s = 3.365e-07, link_efficiency = 0.6361, doubling = 1, ramp_B = 1.252e+06,
                step_s = 2.681e-06, shot_efficiency = 0.5,
            },
            nodes = {
            },
        },
    },
}
