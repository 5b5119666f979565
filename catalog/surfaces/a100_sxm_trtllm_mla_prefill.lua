-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.0456, median = 0.02514, p90 = 0.1058, error = 0.04342, error_growth = 0.00912,
            cores = 108, cache = 4e+07, biases = { 0.1465 }, mapes = { 0.0456 },
            constants = {
                floor_s = 1.118e-05, compute_efficiency = 0.68, memory_efficiency = 0.6233, tail = 0.5224,
                sequence_s = 6.003e-08, packing = 0.1771, cache_passes = 1.04, small_tile = 0.799,
            },
            nodes = {
                { 1.743, 32, 1024, 2 },
                { -4.64, 1, 6144, 2 },
                { -2.435, 16, 256, 32 },
                { 1.008, 2, 64, 1 },
                { -1.149, 32, 16, 1 },
                { 1.01, 8, 16, 128 },
                { 2.373, 8, 4096, 1 },
                { 2.584, 64, 256, 2 },
                { -1.79, 128, 16, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.0478, median = 0.03014, p90 = 0.1178, error = 0.04547, error_growth = 0.009561,
            cores = 108, cache = 4e+07, biases = { 0.08848 }, mapes = { 0.0478 },
            constants = {
                floor_s = 1.123e-05, compute_efficiency = 0.6728, memory_efficiency = 0.5147, tail = 0.5158,
                sequence_s = 5.969e-08, packing = 0.1711, cache_passes = 1.242, small_tile = 0.799,
            },
            nodes = {
                { 3.486, 32, 1024, 1 },
                { -3.398, 1, 6144, 2 },
                { -0.9529, 16, 128, 16 },
                { 1.592, 1, 64, 4 },
                { -1.918, 32, 32, 1 },
                { -2.677, 8, 1536, 1 },
                { -1.458, 32, 256, 32 },
                { 2.357, 64, 256, 2 },
                { 2.207, 8, 4096, 1 },
            },
        },
    },
}
