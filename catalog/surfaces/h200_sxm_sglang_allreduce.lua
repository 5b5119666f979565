-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_allreduce", system = "h200_sxm", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.0769, median = 0.05727, p90 = 0.1544, error = 0.06819, error_growth = 0.01538,
            cores = 132, cache = 5e+07, bias = -0.05951,
            constants = {
                floor_s = 2.48e-06, rank_s = 1.49e-07, link_efficiency = 0.7372, doubling = 1, ramp_B = 1.878e+05,
                step_s = 5.323e-06, shot_efficiency = 0.6795,
            },
            nodes = {
                { -3.762, 536870912, 1, 8, 1 },
                { 2.38, 134217728, 1, 4, 1 },
                { 1.227, 33554432, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.06896, median = 0.03918, p90 = 0.1834, error = 0.06392, error_growth = 0.01379,
            cores = 132, cache = 5e+07, bias = 0.04045,
            constants = {
                floor_s = 2.872e-05, rank_s = 2.171e-07, link_efficiency = 0.705, doubling = 1, ramp_B = 1.251e+06,
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
