-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_attention_prefill", system = "gb200", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 36,
            mape = 0.2078, median = 0.1883, p90 = 0.3909, error = 0.1659, error_growth = 0.04147,
            cores = 148, cache = 1.26e+08, bias = 0.06688,
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.2274, memory_efficiency = 0.7, tail = 1.094, sequence_s = 2e-08,
                packing = 0.1587, cache_passes = 1, small_tile = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.4837,
                head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 1.133, skip_256 = 5,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.4644, windowed_256 = 0.9, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 104,
            mape = 0.1278, median = 0.09714, p90 = 0.2454, error = 0.1022, error_growth = 0.02555,
            cores = 148, cache = 1.26e+08, bias = 0.005742,
            serves = { 0, 1, 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.4685, memory_efficiency = 0.332, tail = 0.7,
                sequence_s = 6.268e-08, packing = 0.104, cache_passes = 0.6414, small_tile = 1, head_64 = 0.5916,
                head_128 = 0.9867, head_192 = 0.9, head_256 = 1.01, head_512 = 0.8109, skip_64 = 4.632, skip_128 = 5,
                skip_192 = 5, skip_256 = 6.27, windowed_64 = 0.5681, windowed_128 = 0.9922, windowed_192 = 0.9,
                windowed_256 = 1.17, floor_64 = 0.9177, floor_128 = 1.026, floor_192 = 1, floor_256 = 0.9227,
                floor_512 = 0.6755,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 36,
            mape = 0.2047, median = 0.1822, p90 = 0.3774, error = 0.1638, error_growth = 0.04094,
            cores = 148, cache = 1.26e+08, bias = 0.08379,
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.1743, memory_efficiency = 0.7, tail = 1.166, sequence_s = 2e-08,
                packing = 0.1311, cache_passes = 1, small_tile = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.4079,
                head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 1.028, skip_256 = 5,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.4282, windowed_256 = 0.9, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 104,
            mape = 0.1289, median = 0.09427, p90 = 0.2991, error = 0.1031, error_growth = 0.02578,
            cores = 148, cache = 1.26e+08, bias = 0.01085,
            serves = { 0, 1, 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 1.618e-05, compute_efficiency = 0.2689, memory_efficiency = 0.1742, tail = 0.8882,
                sequence_s = 6.609e-08, packing = 0.1652, cache_passes = 1, small_tile = 1, head_64 = 0.54,
                head_128 = 0.9647, head_192 = 0.9, head_256 = 1.081, head_512 = 1.12, skip_64 = 3.514, skip_128 = 5,
                skip_192 = 5, skip_256 = 5.957, windowed_64 = 0.4505, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.8162, floor_64 = 0.9448, floor_128 = 1.029, floor_192 = 1, floor_256 = 0.8727,
                floor_512 = 0.8166,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 33,
            mape = 0.4922, median = 0.2335, p90 = 0.6532, error = 0.2432, error_growth = 0.0608,
            cores = 148, cache = 1.26e+08, bias = 0.2396,
            serves = { 2 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.3581, memory_efficiency = 0.2257, tail = 0.7,
                sequence_s = 5.944e-08, packing = 0.1665, cache_passes = 1, small_tile = 1, head_64 = 0.8, head_128 = 1,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 5, skip_256 = 5,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 107,
            mape = 0.07089, median = 0.05221, p90 = 0.1588, error = 0.06501, error_growth = 0.01418,
            cores = 148, cache = 1.26e+08, bias = -0.08029,
            serves = { 4, 5, 6 },
            constants = {
                floor_s = 1.314e-05, compute_efficiency = 0.147, memory_efficiency = 0.6716, tail = 0.3167,
                sequence_s = 1.462e-08, packing = 0.2042, cache_passes = 1.01, small_tile = 0.6376, head_64 = 0.8,
                head_128 = 1, head_192 = 0.6746, head_256 = 0.4881, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 1.179, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.494,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1, floor_192 = 1.454, floor_256 = 0.7362, floor_512 = 1,
            },
            nodes = {
                { 5.164, 256, 512, 2, 1, 192, 0 },
                { -3.775, 16, 1024, 8, 1, 192, 0 },
                { -0.3164, 128, 1, 8, 2, 256, 0 },
                { 2.876, 2, 512, 2, 1, 192, 0 },
                { -1.43, 4, 1024, 3, 1, 256, 0 },
                { -1.54, 2, 16, 64, 8, 192, 128 },
            },
        },
    },
}
