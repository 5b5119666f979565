-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 68,
            mape = 0.04007, median = 0.02469, p90 = 0.09607, error = 0.03558, error_growth = 0.008013,
            cores = 148, cache = 132120576, biases = { -0.03327 }, mapes = { 0.04007 },
            constants = {
                floor_s = 3.654e-06, rank_s = 1.092e-07, share = 0.5042, step_s = 4.559e-06, limit_B = 2.631e+07,
                library_s = 2.949e-05, library_share = 0.6316, split = 1.136, doubling = 1, host_s = 7.204e-05,
                copy_efficiency = 0.8195,
            },
            nodes = {
                { -0.3536, 256, 1, 2, 1, 0 },
                { 0.5086, 131072, 1, 2, 1, 0 },
            },
        },
    },
}
