-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.08485, median = 0.06383, p90 = 0.1583, error = 0.07866, error_growth = 0.01697,
            cores = 188, cache = 1.28e+08, biases = { -0.03011 }, mapes = { 0.08485 },
            constants = {
                floor_s = 4.419e-06, rank_s = 3.695e-06, link_efficiency = 0.4232, doubling = 1, ramp_B = 1.753e+05,
                step_s = 3.58e-05, shot_efficiency = 0.5887,
            },
            nodes = {
                { 2.08, 524288, 1, 8, 1 },
                { -1.067, 2097152, 1, 2, 1 },
                { -0.7714, 16384, 1, 8, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.09422, median = 0.07316, p90 = 0.2012, error = 0.08694, error_growth = 0.01884,
            cores = 188, cache = 1.28e+08, biases = { 0.1853 }, mapes = { 0.09422 },
            constants = {
                floor_s = 2.036e-05, rank_s = 1.807e-06, link_efficiency = 0.4137, doubling = 1, ramp_B = 2.481e+05,
                step_s = 1.769e-05, shot_efficiency = 0.5891,
            },
            nodes = {
                { -3.103, 1048576, 1, 2, 1 },
                { 2.59, 524288, 1, 8, 1 },
                { -0.7876, 32768, 1, 8, 1 },
            },
        },
    },
}
