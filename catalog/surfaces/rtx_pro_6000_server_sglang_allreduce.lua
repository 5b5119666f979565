-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_allreduce", system = "rtx_pro_6000_server", backend = "sglang", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.08162, median = 0.06561, p90 = 0.1595, error = 0.07567, error_growth = 0.01632,
            cores = 188, cache = 1.28e+08, bias = -0.02835,
            constants = {
                floor_s = 4.566e-06, rank_s = 3.826e-06, link_efficiency = 0.4186, ramp_B = 2.383e+05,
                step_s = 2.559e-05, shot_efficiency = 0.5876,
            },
            nodes = {
                { 2.505, 524288, 1, 8, 1 },
                { -1.351, 2097152, 1, 2, 1 },
                { -0.9391, 16384, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.1146, median = 0.07047, p90 = 0.2588, error = 0.1059, error_growth = 0.02291,
            cores = 188, cache = 1.28e+08, bias = 0.1655,
            constants = {
                floor_s = 1.811e-05, rank_s = 2.805e-06, link_efficiency = 0.4083, ramp_B = 3.669e+05,
                step_s = 1.094e-05, shot_efficiency = 0.5895,
            },
            nodes = {
                { 3.195, 262144, 1, 8, 1 },
                { -3.135, 1048576, 1, 2, 1 },
                { -1.254, 8192, 1, 8, 1 },
            },
        },
    },
}
