-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.0311, median = 0.02265, p90 = 0.05682, error = 0.02825, error_growth = 0.01141,
            cores = 108, cache = 4e+07, biases = { 0.06278 }, mapes = { 0.0311 },
            constants = {
                floor_s = 1.2e-05, compute_efficiency = 0.6665, memory_efficiency = 0.7521, tail = 0.5572,
                sequence_s = 2.325e-08, packing = 0.1333, cache_passes = 1.119, small_tile = 0.6557, block = 0.2867,
                warm_speedup = 1.803, overlap = 2,
            },
            nodes = {
                { -0.7555, 128, 16, 2 },
                { 1.267, 32, 1024, 1 },
                { -0.6395, 2, 16384, 1 },
                { -0.1753, 64, 256, 2 },
                { 0.5936, 64, 16, 128 },
                { -0.9041, 32, 256, 32 },
                { 0.8714, 16, 2048, 128 },
                { -0.7267, 2, 3072, 16 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.03226, median = 0.02903, p90 = 0.06472, error = 0.03059, error_growth = 0.006452,
            cores = 108, cache = 4e+07, biases = { 0.08186 }, mapes = { 0.03226 },
            constants = {
                floor_s = 1.2e-05, compute_efficiency = 0.67, memory_efficiency = 0.7499, tail = 0.5572,
                sequence_s = 2.304e-08, packing = 0.1379, cache_passes = 1.116, small_tile = 0.656, block = 0.2875,
                warm_speedup = 1.827, overlap = 2,
            },
            nodes = {
                { -0.2388, 128, 16, 2 },
                { 2.098, 32, 1024, 1 },
                { -0.877, 2, 16384, 1 },
                { -0.6734, 256, 64, 1 },
                { -1.282, 16, 512, 4 },
                { 0.5041, 16, 128, 16 },
                { 0.4705, 2, 12288, 128 },
                { -0.6482, 1, 3072, 32 },
            },
        },
    },
}
