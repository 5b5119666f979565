-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07021, median = 0.05046, p90 = 0.14, error = 0.04106, error_growth = 0.1047,
            cores = 142, cache = 100663296, biases = { 0.08621 }, mapes = { 0.07021 },
            constants = {
                floor_s = 8.008e-06, compute_efficiency = 0.5564, memory_efficiency = 0.7386, tail = 0.2347,
                sequence_s = 1.505e-08, packing = 0.1053, cache_passes = 1.563, small_tile = 0.5846, block = 0.1744,
                warm_speedup = 10.16, overlap = 2.505, exp_efficiency = 0.8,
            },
            nodes = {
                { -0.4201, 2, 12288, 128 },
                { -1.591, 1, 3072, 32 },
                { 1.103, 2, 64, 1 },
                { -0.5921, 2, 128, 8 },
                { 1.905, 8, 4096, 128 },
                { -0.7429, 4, 16, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06829, median = 0.05032, p90 = 0.1538, error = 0.05509, error_growth = 0.04462,
            cores = 142, cache = 100663296, biases = { 0.07088 }, mapes = { 0.06829 },
            constants = {
                floor_s = 8.032e-06, compute_efficiency = 0.5558, memory_efficiency = 0.7394, tail = 0.2327,
                sequence_s = 1.606e-08, packing = 0.1051, cache_passes = 1.567, small_tile = 0.5808, block = 0.1837,
                warm_speedup = 10.08, overlap = 2.523, exp_efficiency = 0.8,
            },
            nodes = {
                { -0.1385, 2, 12288, 128 },
                { -1.895, 1, 3072, 32 },
                { 0.7362, 2, 64, 1 },
                { -0.08543, 1, 64, 32 },
                { 1.913, 8, 4096, 128 },
                { -0.8203, 2, 16, 64 },
            },
        },
    },
}
