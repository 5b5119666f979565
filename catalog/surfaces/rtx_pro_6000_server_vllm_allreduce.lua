-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.0787, median = 0.04323, p90 = 0.1953, error = 0.07163, error_growth = 0.01574,
            cores = 188, cache = 1.28e+08, biases = { -0.02074 }, mapes = { 0.0787 },
            constants = {
                floor_s = 4.429e-06, rank_s = 3.489e-06, share = 0.6097, step_s = 2.654e-05, limit_B = 9.371e+06,
                library_s = 5.722e-05, library_share = 0.6109, split = 0.7594, doubling = 0.811, host_s = 2.181e-05,
                copy_efficiency = 0.7636,
            },
            nodes = {
                { 15.02, 524288, 1, 8, 1, 0 },
                { -0.666, 2097152, 1, 2, 1, 0 },
                { -8.22, 131072, 1, 8, 1, 0 },
                { -7.268, 1048576, 1, 8, 1, 0 },
                { 2.726, 16384, 1, 4, 1, 0 },
                { 6.068, 262144, 1, 4, 1, 0 },
                { -4.602, 65536, 1, 4, 1, 0 },
                { -2.938, 1048576, 1, 4, 1, 0 },
            },
        },
    },
}
