-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.03958, median = 0.02469, p90 = 0.07762, error = 0.03696, error_growth = 0.007917,
            cores = 132, cache = 52428800, biases = { 0.004446 }, mapes = { 0.03958 },
            constants = {
                floor_s = 4.414e-06, rank_s = 8.546e-08, share = 0.5846, step_s = 3.64e-06, limit_B = 3.547e+07,
                library_s = 6.207e-05, library_share = 0.75, split = 1.107, doubling = 1.272, host_s = 2.076e-05,
                copy_efficiency = 0.7423,
            },
            nodes = {
                { 4.408, 262144, 1, 8, 1, 1 },
                { -4.698, 262144, 1, 4, 1, 1 },
                { -0.9346, 524288, 1, 8, 1, 0 },
                { 0.1743, 16384, 1, 8, 1, 1 },
                { -2.11, 4194304, 1, 8, 1, 1 },
                { 1.011, 65536, 1, 2, 1, 1 },
                { 8.001, 131072, 1, 8, 1, 1 },
                { -6.063, 32768, 1, 8, 1, 1 },
                { 0.3981, 67108864, 1, 2, 1, 0 },
            },
        },
    },
}
