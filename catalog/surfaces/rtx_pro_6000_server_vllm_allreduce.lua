-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.06812, median = 0.03356, p90 = 0.1914, error = 0.06318, error_growth = 0.01362,
            cores = 188, cache = 134217728, biases = { 0.01013 }, mapes = { 0.06812 },
            constants = {
                floor_s = 4.462e-06, rank_s = 3.488e-06, share = 0.6295, step_s = 3.589e-05, limit_B = 1.023e+07,
                library_s = 6e-05, library_share = 0.6019, split = 0.7709, doubling = 0.8136, host_s = 2.146e-05,
                copy_efficiency = 0.8783,
            },
            nodes = {
                { 5.403, 16384, 1, 4, 1, 1 },
                { -3.178, 32768, 1, 2, 1, 1 },
                { 1.519, 8192, 1, 8, 1, 1 },
                { 2.292, 262144, 1, 4, 1, 0 },
                { -1.608, 32768, 1, 8, 1, 0 },
                { -0.8861, 1048576, 1, 2, 1, 0 },
                { -4.579, 16384, 1, 8, 1, 1 },
                { 3.194, 524288, 1, 8, 1, 1 },
                { -2.508, 1048576, 1, 8, 1, 1 },
            },
        },
    },
}
