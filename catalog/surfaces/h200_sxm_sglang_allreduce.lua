-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.06229, median = 0.04094, p90 = 0.1412, error = 0.05909, error_growth = 0.01246,
            cores = 132, cache = 5e+07, biases = { 0.03593 }, mapes = { 0.06229 },
            constants = {
                floor_s = 2.505e-06, rank_s = 1.5e-07, share = 0.68, step_s = 5.566e-06, limit_B = 1.068e+07,
                library_s = 4.986e-05, library_share = 0.75, split = 1.138, doubling = 1.129, host_s = 3e-05,
                copy_efficiency = 0.7187,
            },
            nodes = {
                { -3.203, 524288, 1, 8, 1, 1 },
                { -3.642, 2097152, 1, 4, 1, 0 },
                { 0.1646, 8192, 1, 8, 1, 1 },
                { 2.618, 524288, 1, 8, 1, 0 },
                { 13.25, 262144, 1, 8, 1, 1 },
                { -9.393, 131072, 1, 8, 1, 1 },
                { -0.02617, 2097152, 1, 2, 1, 0 },
                { -0.9797, 512, 1, 8, 1, 0 },
                { -0.348, 8388608, 1, 4, 1, 1 },
                { 0.7928, 268435456, 1, 2, 1, 0 },
                { 1.056, 262144, 1, 2, 1, 0 },
                { -0.6392, 536870912, 1, 8, 1, 1 },
            },
        },
    },
}
