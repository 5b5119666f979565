-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_attention_prefill", system = "rtx_pro_6000_server", backend = "trtllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1878, median = 0.1478, p90 = 0.4007, error = 0.1605, error_growth = 0.03668,
            cores = 188, cache = 1.28e+08, bias = 0.06135,
            constants = {
                floor_s = 1.199e-05, compute_efficiency = 0.4203, memory_efficiency = 0.4317, tail = 0.3018,
                sequence_s = 6.622e-09, packing = 0.1862, cache_passes = 1.495, small_tile = 0.5741, head_64 = 1.135,
                head_128 = 0.9761, head_192 = 0.6961, head_256 = 0.9616, head_512 = 0.6, skip_64 = 5.386,
                skip_128 = 5.04, skip_192 = 4.281, skip_256 = 5, windowed_64 = 0.8376, windowed_128 = 1.005,
                windowed_192 = 1.129, windowed_256 = 0.9, floor_64 = 0.8293, floor_128 = 1.017, floor_192 = 0.7855,
                floor_256 = 1.236, floor_512 = 1,
            },
            nodes = {
                { -6.321, 256, 1, 8, 1, 192, 128 },
                { 5.269, 64, 1, 64, 1, 256, 0 },
                { 7.098, 256, 16, 32, 8, 128, 0 },
                { -3.418, 128, 32, 8, 1, 192, 0 },
                { -2.705, 256, 128, 16, 2, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1181, median = 0.08158, p90 = 0.2302, error = 0.1047, error_growth = 0.02361,
            cores = 188, cache = 1.28e+08, bias = 0.07566,
            constants = {
                floor_s = 9.961e-06, compute_efficiency = 0.3504, memory_efficiency = 0.5769, tail = 0.4208,
                sequence_s = 6.278e-09, packing = 0.3446, cache_passes = 3.06, small_tile = 0.6065, head_64 = 0.4973,
                head_128 = 1.087, head_192 = 0.678, head_256 = 0.355, head_512 = 0.6, skip_64 = 8.174, skip_128 = 5.041,
                skip_192 = 4.414, skip_256 = 5, windowed_64 = 0.6929, windowed_128 = 1.001, windowed_192 = 0.9689,
                windowed_256 = 0.9, floor_64 = 1.555, floor_128 = 0.9724, floor_192 = 0.9498, floor_256 = 1.06,
                floor_512 = 1,
            },
            nodes = {
                { 6.729, 256, 1, 24, 2, 64, 0 },
                { -5.285, 32, 1, 16, 1, 128, 0 },
                { -0.8223, 4, 16384, 64, 8, 64, 128 },
                { 1.676, 1, 64, 8, 1, 192, 128 },
                { -1.576, 64, 64, 5, 1, 128, 8192 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1846, median = 0.1363, p90 = 0.3627, error = 0.1596, error_growth = 0.03602,
            cores = 188, cache = 1.28e+08, bias = -0.192,
            constants = {
                floor_s = 1.212e-05, compute_efficiency = 0.4221, memory_efficiency = 0.412, tail = 0.288,
                sequence_s = 6.735e-09, packing = 0.1912, cache_passes = 1.722, small_tile = 0.5816, head_64 = 1.151,
                head_128 = 0.9752, head_192 = 0.6957, head_256 = 0.9647, head_512 = 0.6, skip_64 = 5.41,
                skip_128 = 5.037, skip_192 = 4.314, skip_256 = 5, windowed_64 = 0.9072, windowed_128 = 0.9999,
                windowed_192 = 1.137, windowed_256 = 0.9, floor_64 = 0.8522, floor_128 = 1.02, floor_192 = 0.7753,
                floor_256 = 1.166, floor_512 = 1,
            },
            nodes = {
                { 3.575, 128, 256, 64, 64, 256, 0 },
                { -6.449, 128, 16, 2, 1, 192, 128 },
                { 2.78, 256, 16, 32, 8, 128, 0 },
                { 3.988, 8, 32, 2, 1, 192, 128 },
                { -1.737, 1, 6144, 8, 1, 256, 0 },
            },
        },
    },
}
