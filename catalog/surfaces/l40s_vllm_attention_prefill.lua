-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_vllm_attention_prefill", backend = "vllm", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1071, median = 0.07222, p90 = 0.2409, error = 0.08778, error_growth = 0.02142,
            cores = 142, cache = 100663296, biases = { 0.01973 }, mapes = { 0.1071 },
            constants = {
                floor_s = 5.127e-06, compute_efficiency = 0.6, memory_efficiency = 0.6202, tail = 0.5659,
                sequence_s = 7.39e-09, packing = 0.1264, cache_passes = 2.257, small_tile = 0.6783, block = 0.5467,
                warm_speedup = 5.145, overlap = 1.893, exp_efficiency = 0.8, single_packing = 148.4,
                skipped_tile = 0.002399, head_64 = 0.705, head_192 = 0.9583, head_256 = 0.9354, head_512 = 0.6,
                floor_64 = 1.223, floor_192 = 1.083, floor_256 = 1.071, floor_512 = 1, windowed_64 = 0.8601,
                windowed_128 = 1.154, windowed_192 = 1.151, windowed_256 = 0.9414,
            },
            nodes = {
                { -1.341, 128, 1, 2, 1, 256, 1024 },
                { 2.687, 4, 1, 40, 4, 64, 0 },
                { -1.5, 4, 1, 64, 64, 64, 128 },
                { 0.7632, 64, 16, 40, 8, 64, 128 },
                { -0.8758, 1, 16, 96, 8, 128, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 96,
            mape = 0.1233, median = 0.09903, p90 = 0.2734, error = 0.09867, error_growth = 0.02467,
            cores = 142, cache = 100663296, biases = { 0.000493 }, mapes = { 0.1233 },
            serves = { 0, 1, 2, 3, 6, 7 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.4318, memory_efficiency = 0.7971, tail = 0.5206,
                sequence_s = 5.998e-09, packing = 4.301, cache_passes = 2.152, small_tile = 0.3804, block = 0.1739,
                warm_speedup = 2.935, overlap = 2.312, exp_efficiency = 0.8, single_packing = 1,
                skipped_tile = 0.001619, head_64 = 1.014, head_192 = 0.9, head_256 = 0.7337, head_512 = 0.6,
                floor_64 = 0.802, floor_192 = 1, floor_256 = 0.7602, floor_512 = 1, windowed_64 = 1.207,
                windowed_128 = 1.226, windowed_192 = 0.9, windowed_256 = 0.9942,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 44,
            mape = 0.235, median = 0.1898, p90 = 0.4518, error = 0.188, error_growth = 0.047,
            cores = 142, cache = 100663296, biases = { -0.1812 }, mapes = { 0.235 },
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.07341,
                sequence_s = 2.254e-09, packing = 29.68, cache_passes = 1.588, small_tile = 0.5, block = 0.0515,
                warm_speedup = 1.5, overlap = 3.785, exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.02,
                head_64 = 0.8, head_192 = 0.3823, head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1,
                floor_256 = 1, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9,
            },
            nodes = {
            },
        },
    },
}
