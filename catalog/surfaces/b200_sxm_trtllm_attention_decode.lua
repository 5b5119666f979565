-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_attention_decode", backend = "trtllm", op = "attention_decode",
    systems = { "b200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 157,
            mape = 0.1262, median = 0.06881, p90 = 0.2926, error = 0.1093, error_growth = 0.02429,
            cores = 148, cache = 1.26e+08, biases = { -0.1685 }, mapes = { 0.1262 },
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.042e-05, memory_efficiency = 1.002, saturation = 0.1134, latency_s_per_kv = 5.408e-10,
                slice_s = 2.48e-06, cached_speedup = 1.572, part_s = 8.272e-09, loose = 0.3159, split = 0.3863,
                occupancy = 1.491, compute_efficiency = 0.2391, compute_alone = 0.3054, compute_8 = 1.034,
                compute_32 = 1.336, compute_wide = 0.03906, head_64 = 0.9654, head_128 = 1.019, head_192 = 0.9,
                head_256 = 1.034, head_512 = 0.7, windowed = 1.064, loose_windowed = 0.08501, floor_64 = 0.9958,
                floor_128 = 0.9971, floor_192 = 1, floor_256 = 1.17, floor_512 = 1, floor_alone = 0.9896,
                floor_windowed = 1.009, loose_wide = 109.7,
            },
            nodes = {
                { 8.027, 512, 2, 128, 4, 256, 0 },
                { -4.176, 256, 4, 128, 4, 64, 0 },
                { -2.989, 1024, 16, 64, 4, 128, 0 },
                { 1.213, 2, 65536, 2, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 63,
            mape = 0.1045, median = 0.04496, p90 = 0.3319, error = 0.08363, error_growth = 0.02091,
            cores = 148, cache = 1.26e+08, biases = { -0.0007452 }, mapes = { 0.1045 },
            serves = { 7, 8 },
            constants = {
                floor_s = 8.462e-06, memory_efficiency = 1.003, saturation = 0.2609, latency_s_per_kv = 1e-09,
                slice_s = 2.246e-06, cached_speedup = 1.66, part_s = 1.607e-08, loose = 0.1, split = 2, occupancy = 1.5,
                compute_efficiency = 0.3, compute_alone = 0.3, compute_8 = 1, compute_32 = 1, compute_wide = 0.5,
                head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 1.121, head_512 = 0.9304, windowed = 1.109,
                loose_windowed = 0.04427, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1.262,
                floor_alone = 1, floor_windowed = 1, loose_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 157,
            mape = 0.1101, median = 0.06598, p90 = 0.2283, error = 0.09573, error_growth = 0.02119,
            cores = 148, cache = 1.26e+08, biases = { -0.1309 }, mapes = { 0.1101 },
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.043e-05, memory_efficiency = 0.9961, saturation = 0.1359, latency_s_per_kv = 3.923e-10,
                slice_s = 2.739e-06, cached_speedup = 1.269, part_s = 6.757e-09, loose = 0.2702, split = 0.3815,
                occupancy = 1.478, compute_efficiency = 0.3172, compute_alone = 0.301, compute_8 = 1.137,
                compute_32 = 1.474, compute_wide = 0.03067, head_64 = 0.918, head_128 = 1.027, head_192 = 0.9,
                head_256 = 1.04, head_512 = 0.7, windowed = 1.135, loose_windowed = 0.1037, floor_64 = 1.042,
                floor_128 = 0.9932, floor_192 = 1, floor_256 = 1.086, floor_512 = 1, floor_alone = 0.9727,
                floor_windowed = 0.9929, loose_wide = 109.7,
            },
            nodes = {
                { 5.05, 512, 2, 128, 4, 256, 0 },
                { -3.436, 1024, 16, 64, 4, 128, 0 },
                { -1.114, 128, 2, 64, 4, 128, 0 },
                { 0.9716, 2, 65536, 2, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 63,
            mape = 0.08962, median = 0.05513, p90 = 0.252, error = 0.07169, error_growth = 0.01792,
            cores = 148, cache = 1.26e+08, biases = { -0.000561 }, mapes = { 0.08962 },
            serves = { 7, 8 },
            constants = {
                floor_s = 1.195e-05, memory_efficiency = 0.9735, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 1.578e-06, cached_speedup = 1.876, part_s = 1.145e-08, loose = 0.2332, split = 2,
                occupancy = 1.5, compute_efficiency = 0.3, compute_alone = 0.3, compute_8 = 1, compute_32 = 1,
                compute_wide = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 1.036, head_512 = 0.9692,
                windowed = 1, loose_windowed = 0.03769, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1.079,
                floor_512 = 1.172, floor_alone = 1, floor_windowed = 1, loose_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
