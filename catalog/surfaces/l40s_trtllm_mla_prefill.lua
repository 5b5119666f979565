-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07151, median = 0.05443, p90 = 0.1461, error = 0.0449, error_growth = 0.09714,
            cores = 142, cache = 100663296, biases = { -0.01514 }, mapes = { 0.07151 },
            constants = {
                floor_s = 8.196e-06, compute_efficiency = 0.5509, memory_efficiency = 0.784, tail = 0.2194,
                sequence_s = 1.088e-08, packing = 0.1034, cache_passes = 1.723, small_tile = 0.5989, block = 0.1405,
                warm_speedup = 12.7, overlap = 2.407, exp_efficiency = 0.8,
            },
            nodes = {
                { 0.8607, 2, 64, 1 },
                { 0.3178, 1, 64, 32 },
                { 1.635, 16, 2048, 128 },
                { -1.531, 4, 2048, 16 },
                { -2.065, 2, 16, 64 },
                { 1.128, 4, 16, 128 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06852, median = 0.0524, p90 = 0.1477, error = 0.06469, error_growth = 0.0137,
            cores = 142, cache = 100663296, biases = { 0.02346 }, mapes = { 0.06852 },
            constants = {
                floor_s = 8.242e-06, compute_efficiency = 0.549, memory_efficiency = 0.7853, tail = 0.2157,
                sequence_s = 1.195e-08, packing = 0.1029, cache_passes = 1.728, small_tile = 0.5943, block = 0.1515,
                warm_speedup = 12.66, overlap = 2.428, exp_efficiency = 0.8,
            },
            nodes = {
                { 0.02576, 2, 12288, 128 },
                { -2.414, 1, 3072, 32 },
                { 1.848, 8, 1536, 1 },
                { 1.83, 8, 4096, 128 },
                { -1.932, 64, 256, 2 },
                { 0.7144, 256, 64, 4 },
            },
        },
    },
}
