-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.08188, median = 0.05861, p90 = 0.1554, error = 0.07591, error_growth = 0.01638,
            cores = 188, cache = 1.28e+08, biases = { 0.003927 }, mapes = { 0.08188 },
            constants = {
                floor_s = 4.583e-06, rank_s = 3.727e-06, link_efficiency = 0.4248, doubling = 1, ramp_B = 1.806e+05,
                step_s = 3.51e-05, shot_efficiency = 0.5943,
            },
            nodes = {
                { 1.984, 524288, 1, 8, 1 },
                { -1.174, 2097152, 1, 2, 1 },
                { -0.8075, 16384, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.1137, median = 0.07996, p90 = 0.2453, error = 0.1051, error_growth = 0.02273,
            cores = 188, cache = 1.28e+08, biases = { 0.0741 }, mapes = { 0.1137 },
            constants = {
                floor_s = 1.811e-05, rank_s = 2.633e-06, link_efficiency = 0.4162, doubling = 1, ramp_B = 2.239e+05,
                step_s = 1.745e-05, shot_efficiency = 0.5887,
            },
            nodes = {
                { -3.306, 2097152, 1, 2, 1 },
                { 2.226, 524288, 1, 8, 1 },
                { 0.7067, 134217728, 1, 2, 1 },
            },
        },
    },
}
