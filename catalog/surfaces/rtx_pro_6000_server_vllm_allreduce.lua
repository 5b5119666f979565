-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_vllm_allreduce", system = "rtx_pro_6000_server", backend = "vllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.08634, median = 0.0643, p90 = 0.165, error = 0.08004, error_growth = 0.01727,
            cores = 188, cache = 1.28e+08, bias = -0.06597,
            constants = {
                floor_s = 4.398e-06, rank_s = 3.788e-06, link_efficiency = 0.4167, ramp_B = 2.343e+05,
                step_s = 2.537e-05, shot_efficiency = 0.5811,
            },
            nodes = {
                { 2.663, 524288, 1, 8, 1 },
                { -1.272, 2097152, 1, 2, 1 },
                { -0.9102, 16384, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.0986, median = 0.07554, p90 = 0.2244, error = 0.09098, error_growth = 0.01972,
            cores = 188, cache = 1.28e+08, bias = 0.1362,
            constants = {
                floor_s = 2.038e-05, rank_s = 1.897e-06, link_efficiency = 0.4072, ramp_B = 3.745e+05,
                step_s = 1.034e-05, shot_efficiency = 0.5859,
            },
            nodes = {
                { 3.021, 524288, 1, 8, 1 },
                { -3.173, 1048576, 1, 2, 1 },
                { -0.7975, 32768, 1, 8, 1 },
            },
        },
    },
}
