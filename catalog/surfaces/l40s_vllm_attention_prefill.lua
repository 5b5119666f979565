-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_vllm_attention_prefill", backend = "vllm", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1114, median = 0.06874, p90 = 0.2876, error = 0.0917, error_growth = 0.02228,
            cores = 142, cache = 100663296, biases = { -0.01104 }, mapes = { 0.1114 },
            constants = {
                floor_s = 5.187e-06, compute_efficiency = 0.6, memory_efficiency = 0.5999, tail = 0.5685,
                sequence_s = 8.188e-09, packing = 0.1316, cache_passes = 2.12, small_tile = 0.6881, block = 0.4972,
                warm_speedup = 4.449, overlap = 2, exp_efficiency = 0.8, single_packing = 148.4,
                skipped_tile = 0.003718, head_64 = 0.7015, head_192 = 0.9563, head_256 = 0.9292, head_512 = 0.6,
                floor_64 = 1.195, floor_192 = 1.056, floor_256 = 1.04, floor_512 = 1, windowed_64 = 0.8429,
                windowed_128 = 1.157, windowed_192 = 1.137, windowed_256 = 0.942,
            },
            nodes = {
                { -1.241, 128, 1, 2, 1, 256, 1024 },
                { 2.863, 4, 1, 40, 4, 64, 0 },
                { -1.538, 4, 1, 64, 64, 64, 128 },
                { 1.213, 64, 16, 40, 8, 64, 128 },
                { -1.433, 1, 16, 96, 8, 128, 0 },
                { 1.115, 2, 128, 2, 1, 192, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 96,
            mape = 0.1271, median = 0.1066, p90 = 0.2662, error = 0.1016, error_growth = 0.02541,
            cores = 142, cache = 100663296, biases = { -0.0003712 }, mapes = { 0.1271 },
            serves = { 0, 1, 2, 3, 6, 7 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.437, memory_efficiency = 0.7704, tail = 0.4801,
                sequence_s = 6.745e-09, packing = 2.439, cache_passes = 2.043, small_tile = 0.3585, block = 0.2192,
                warm_speedup = 2.927, overlap = 2.558, exp_efficiency = 0.8, single_packing = 1.906,
                skipped_tile = 0.00241, head_64 = 0.9982, head_192 = 0.9, head_256 = 0.7424, head_512 = 0.6,
                floor_64 = 0.818, floor_192 = 1, floor_256 = 0.7808, floor_512 = 1, windowed_64 = 1.251,
                windowed_128 = 1.242, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 44,
            mape = 0.2586, median = 0.2464, p90 = 0.4738, error = 0.2069, error_growth = 0.05171,
            cores = 142, cache = 100663296, biases = { -0.2161 }, mapes = { 0.2586 },
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.4721, memory_efficiency = 0.7, tail = 0.13,
                sequence_s = 5.726e-09, packing = 29.68, cache_passes = 0.9451, small_tile = 0.5, block = 0.0701,
                warm_speedup = 1.5, overlap = 2, exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.02,
                head_64 = 0.8, head_192 = 0.555, head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1,
                floor_256 = 1, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9,
            },
            nodes = {
            },
        },
    },
}
