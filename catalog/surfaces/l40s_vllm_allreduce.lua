-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.08055, median = 0.05428, p90 = 0.1621, error = 0.07578, error_growth = 0.01611,
            cores = 142, cache = 9.6e+07, biases = { -0.05286 }, mapes = { 0.08055 },
            constants = {
                floor_s = 5.46e-06, rank_s = 2.61e-06, share = 0.68, step_s = 2.212e-06, limit_B = 2.764e+06,
                library_s = 6e-05, library_share = 0.5833, split = 0.1984, doubling = 0.5381, host_s = 5.78e-05,
                copy_efficiency = 0.8074,
            },
            nodes = {
                { 3.919, 256, 1, 2, 1, 1 },
                { -11.2, 32768, 1, 2, 1, 1 },
                { 0.8276, 16777216, 1, 4, 1, 1 },
                { -3.44, 256, 1, 2, 1, 0 },
                { 0.2713, 262144, 1, 2, 1, 0 },
                { 9.446, 16384, 1, 2, 1, 1 },
                { -2.144, 16384, 1, 8, 1, 0 },
                { 2.752, 512, 1, 4, 1, 0 },
                { 1.79, 131072, 1, 4, 1, 0 },
                { -1.246, 4096, 1, 4, 1, 1 },
            },
        },
    },
}
