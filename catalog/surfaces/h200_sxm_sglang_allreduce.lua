-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.07705, median = 0.06214, p90 = 0.1516, error = 0.06832, error_growth = 0.01541,
            cores = 132, cache = 5e+07, biases = { -0.0569 }, mapes = { 0.07705 },
            constants = {
                floor_s = 2.48e-06, rank_s = 1.49e-07, link_efficiency = 0.7372, doubling = 1, ramp_B = 1.878e+05,
                step_s = 5.324e-06, shot_efficiency = 0.6795,
            },
            nodes = {
                { -3.642, 536870912, 1, 8, 1 },
                { 2.292, 134217728, 1, 4, 1 },
                { 1.19, 33554432, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.06906, median = 0.03837, p90 = 0.1815, error = 0.06402, error_growth = 0.01381,
            cores = 132, cache = 5e+07, biases = { 0.04013 }, mapes = { 0.06906 },
            constants = {
                floor_s = 2.872e-05, rank_s = 2.171e-07, link_efficiency = 0.705, doubling = 1, ramp_B = 1.251e+06,
                step_s = 2.561e-06, shot_efficiency = 0.6967,
            },
            nodes = {
                { -2.076, 268435456, 1, 8, 1 },
                { 1.74, 268435456, 1, 2, 1 },
                { -0.04448, 262144, 1, 8, 1 },
            },
        },
    },
}
