-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "b200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.08453, median = 0.03906, p90 = 0.1844, error = 0.07825, error_growth = 0.01691,
            cores = 148, cache = 132120576, biases = { 0.000889 }, mapes = { 0.08453 },
            constants = {
                floor_s = 6.779e-06, rank_s = 1.356e-07, share = 0.3086, step_s = 7.902e-06, limit_B = 1.37e+06,
                library_s = 2.347e-05, library_share = 0.6051, split = 1.131, doubling = 1.109, host_s = 2.084e-05,
                copy_efficiency = 0.7311,
            },
            nodes = {
                { 6.399, 262144, 1, 8, 1, 1 },
                { -1.009, 262144, 1, 2, 1, 1 },
                { 0.5042, 8388608, 1, 8, 1, 0 },
                { -5.084, 131072, 1, 8, 1, 1 },
                { 13.56, 262144, 1, 8, 1, 0 },
                { -7.721, 131072, 1, 8, 1, 0 },
                { -6.898, 1048576, 1, 8, 1, 0 },
                { 0.2511, 512, 1, 4, 1, 1 },
            },
        },
    },
}
