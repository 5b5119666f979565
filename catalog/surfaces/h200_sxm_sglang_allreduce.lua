-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_allreduce", system = "h200_sxm", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.07912, median = 0.05613, p90 = 0.1544, error = 0.07015, error_growth = 0.01582,
            cores = 132, cache = 5e+07, bias = -0.05953,
            constants = {
                floor_s = 2.48e-06, rank_s = 1.49e-07, link_efficiency = 0.7371, ramp_B = 1.878e+05, step_s = 5.322e-06,
                shot_efficiency = 0.6795,
            },
            nodes = {
                { -3.763, 536870912, 1, 8, 1 },
                { 2.379, 134217728, 1, 4, 1 },
                { 1.227, 33554432, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.07152, median = 0.04335, p90 = 0.1843, error = 0.06629, error_growth = 0.0143,
            cores = 132, cache = 5e+07, bias = 0.04045,
            constants = {
                floor_s = 2.872e-05, rank_s = 2.171e-07, link_efficiency = 0.705, ramp_B = 1.251e+06,
                step_s = 2.561e-06, shot_efficiency = 0.6967,
            },
            nodes = {
                { -2.109, 268435456, 1, 8, 1 },
                { 1.768, 268435456, 1, 2, 1 },
                { -0.04328, 262144, 1, 8, 1 },
            },
        },
    },
}
