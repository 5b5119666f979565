-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 67,
            mape = 0.1799, median = 0.08998, p90 = 0.4093, error = 0.1168, error_growth = 0.02919,
            cores = 142, cache = 100663296, biases = { -0.005933 }, mapes = { 0.1799 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 3.696e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 3.43e-09, packing = 17.17, cache_passes = 2.743, small_tile = 0.419, block = 0.07154,
                warm_speedup = 6.116, overlap = 2.9, exp_efficiency = 0.8, single_packing = 11.48,
                skipped_tile = 0.8107, head_64 = 0.8, head_192 = 0.9, head_256 = 0.7543, head_512 = 0.6, floor_64 = 1,
                floor_192 = 1, floor_256 = 0.7749, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9,
                windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 73,
            mape = 0.1176, median = 0.1084, p90 = 0.2507, error = 0.09405, error_growth = 0.02351,
            cores = 142, cache = 100663296, biases = { 3.185e-05 }, mapes = { 0.1176 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 6.745e-06, compute_efficiency = 0.579, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 2e-08, packing = 0.4114, cache_passes = 2.026, small_tile = 0.765, block = 0.1502,
                warm_speedup = 2.989, overlap = 2.108, exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.5016,
                head_64 = 0.8, head_192 = 0.5986, head_256 = 0.9, head_512 = 0.6, floor_64 = 0.6847, floor_192 = 1.324,
                floor_256 = 1, floor_512 = 1, windowed_64 = 0.4008, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1064, median = 0.06864, p90 = 0.2325, error = 0.0903, error_growth = 0.02128,
            cores = 142, cache = 100663296, biases = { 0.02747 }, mapes = { 0.1064 },
            constants = {
                floor_s = 5.929e-06, compute_efficiency = 0.3842, memory_efficiency = 1.131, tail = 0.7,
                sequence_s = 3.47e-09, packing = 0.8878, cache_passes = 1.761, small_tile = 0.8749, block = 0.06161,
                warm_speedup = 2.083, overlap = 2.605, exp_efficiency = 0.8, single_packing = 0.6887,
                skipped_tile = 0.5204, head_64 = 0.6231, head_192 = 0.5962, head_256 = 0.9, head_512 = 0.6,
                floor_64 = 0.635, floor_192 = 1.385, floor_256 = 1, floor_512 = 1, windowed_64 = 0.3671,
                windowed_128 = 0.9, windowed_192 = 0.7736, windowed_256 = 0.9,
            },
            nodes = {
                { 0.4443, 1, 32, 2, 1, 64, 128 },
                { -1.817, 64, 32, 4, 1, 64, 128 },
                { 0.6316, 64, 2048, 32, 4, 64, 0 },
                { -1.113, 2, 1536, 4, 1, 64, 0 },
                { 1.478, 2, 64, 4, 1, 64, 128 },
                { -1.762, 1, 16384, 64, 8, 192, 128 },
                { 1.747, 4, 16384, 64, 8, 64, 128 },
                { 1.152, 256, 16, 8, 1, 192, 128 },
                { -0.8457, 128, 1, 1, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 67,
            mape = 0.1512, median = 0.1015, p90 = 0.4071, error = 0.1121, error_growth = 0.02802,
            cores = 142, cache = 100663296, biases = { 0.001934 }, mapes = { 0.1512 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 6.221e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.5162,
                sequence_s = 4.182e-09, packing = 9.692, cache_passes = 2.779, small_tile = 0.3992, block = 0.105,
                warm_speedup = 5.73, overlap = 2.641, exp_efficiency = 0.8, single_packing = 14.49,
                skipped_tile = 1.011, head_64 = 0.8, head_192 = 0.9, head_256 = 0.7292, head_512 = 0.6, floor_64 = 1,
                floor_192 = 1, floor_256 = 1, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 73,
            mape = 0.1101, median = 0.08634, p90 = 0.263, error = 0.0881, error_growth = 0.02203,
            cores = 142, cache = 100663296, biases = { -0.0001 }, mapes = { 0.1101 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.5318, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 0.8153, cache_passes = 2.057, small_tile = 0.8161, block = 0.1195, warm_speedup = 2.744,
                overlap = 2.246, exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.4342, head_64 = 0.8,
                head_192 = 0.6131, head_256 = 0.9, head_512 = 0.6, floor_64 = 0.6774, floor_192 = 0.9983, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.3768, windowed_128 = 0.9, windowed_192 = 0.6624, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
    },
}
