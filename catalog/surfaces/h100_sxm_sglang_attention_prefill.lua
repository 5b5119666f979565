-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_attention_prefill", system = "h100_sxm", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 110,
            mape = 0.1413, median = 0.09213, p90 = 0.3065, error = 0.11, error_growth = 0.0275,
            cores = 132, cache = 5e+07, bias = 0.0006039,
            serves = { 0, 1, 2, 3, 4, 5, 6 },
            constants = {
                floor_s = 1.053e-05, compute_efficiency = 0.5537, memory_efficiency = 0.584, tail = 0.3129,
                sequence_s = 3.025e-08, packing = 0.5616, cache_passes = 2.818, small_tile = 0.1964, head_64 = 0.8452,
                head_128 = 0.9617, head_192 = 1.251, head_256 = 1.086, head_512 = 0.6, skip_64 = 6.949,
                skip_128 = 5.045, skip_192 = 5.853, skip_256 = 5, windowed_64 = 0.4629, windowed_128 = 1.097,
                windowed_192 = 0.713, windowed_256 = 0.9, floor_64 = 0.9427, floor_128 = 0.971, floor_192 = 1.71,
                floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 30,
            mape = 0.3062, median = 0.2363, p90 = 0.6762, error = 0.2381, error_growth = 0.05953,
            cores = 132, cache = 5e+07, bias = -0.01549,
            serves = { 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.2128, memory_efficiency = 0.7, tail = 0.1285,
                sequence_s = 2e-08, packing = 1, cache_passes = 1, small_tile = 0.5, head_64 = 0.8, head_128 = 1,
                head_192 = 0.9, head_256 = 0.5993, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 5,
                skip_256 = 1.305, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.4767,
                floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 110,
            mape = 0.1613, median = 0.1208, p90 = 0.3499, error = 0.1291, error_growth = 0.03227,
            cores = 132, cache = 5e+07, bias = 0.001945,
            serves = { 0, 1, 2, 3, 4, 5, 6 },
            constants = {
                floor_s = 1.077e-05, compute_efficiency = 0.3512, memory_efficiency = 0.4777, tail = 0.3864,
                sequence_s = 3.207e-08, packing = 0.6684, cache_passes = 2.236, small_tile = 0.2197, head_64 = 0.8038,
                head_128 = 0.9324, head_192 = 1.44, head_256 = 1.218, head_512 = 0.6, skip_64 = 4.504, skip_128 = 5,
                skip_192 = 3.803, skip_256 = 5, windowed_64 = 0.4577, windowed_128 = 1.036, windowed_192 = 0.8015,
                windowed_256 = 0.9, floor_64 = 0.9057, floor_128 = 0.9737, floor_192 = 1.735, floor_256 = 0.9938,
                floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 30,
            mape = 0.3017, median = 0.2034, p90 = 0.6987, error = 0.2338, error_growth = 0.05844,
            cores = 132, cache = 5e+07, bias = -0.03644,
            serves = { 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.1743, memory_efficiency = 0.7, tail = 0.1141,
                sequence_s = 2e-08, packing = 1, cache_passes = 1, small_tile = 0.5, head_64 = 0.8, head_128 = 1,
                head_192 = 0.9, head_256 = 0.5135, head_512 = 0.3577, skip_64 = 5, skip_128 = 5, skip_192 = 5,
                skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.3745,
                floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1405, median = 0.08207, p90 = 0.3099, error = 0.1296, error_growth = 0.02767,
            cores = 132, cache = 5e+07, bias = 0.1435,
            constants = {
                floor_s = 8.657e-06, compute_efficiency = 0.2311, memory_efficiency = 0.3919, tail = 0.1645,
                sequence_s = 8.049e-09, packing = 6.072, cache_passes = 3.835, small_tile = 0.6473, head_64 = 0.8,
                head_128 = 1, head_192 = 0.9, head_256 = 0.6681, head_512 = 0.2968, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 1.784, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.5651, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1.233,
                floor_512 = 0.6815,
            },
            nodes = {
                { -6.889, 64, 1, 1, 1, 512, 0 },
                { 0.8076, 256, 1, 8, 4, 256, 1024 },
                { 3.125, 2, 1, 4, 1, 512, 0 },
                { 1.702, 256, 1, 8, 1, 512, 0 },
                { -7.279, 1, 1024, 4, 1, 512, 0 },
                { 3.447, 128, 1024, 4, 1, 512, 0 },
                { 2.738, 2, 512, 1, 1, 512, 0 },
                { -1.303, 16, 512, 1, 1, 512, 0 },
                { 3.373, 2, 256, 1, 1, 256, 1024 },
                { -3.877, 64, 32, 1, 1, 256, 1024 },
                { 3.416, 256, 16, 8, 4, 256, 1024 },
                { -2.108, 64, 256, 16, 8, 256, 1024 },
                { 2.821, 1, 256, 4, 1, 512, 0 },
            },
        },
    },
}
