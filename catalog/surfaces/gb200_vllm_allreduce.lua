-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "gb200" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 68,
            mape = 0.04121, median = 0.0235, p90 = 0.1067, error = 0.03489, error_growth = 0.008241,
            cores = 148, cache = 132120576, biases = { -0.006977 }, mapes = { 0.04121 },
            constants = {
                floor_s = 5.128e-06, rank_s = 1.191e-07, share = 0.2259, step_s = 5.656e-06, limit_B = 6.084e+06,
                library_s = 3.29e-05, library_share = 0.2261, split = 2.736, doubling = 1, host_s = 4.467e-05,
                copy_efficiency = 0.8137,
            },
            nodes = {
                { 2.206, 256, 1, 2, 1, 1 },
                { -1.962, 512, 1, 4, 1, 1 },
            },
        },
    },
}
