-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 29,
            mape = 0.1759, median = 0.09903, p90 = 0.4979, error = 0.1392, error_growth = 0.0348,
            cores = 188, cache = 1.28e+08, biases = { -0.1672 }, mapes = { 0.1759 },
            serves = { 2, 6 },
            constants = {
                floor_s = 3.307e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 29.68, cache_passes = 1.277, small_tile = 0.5, block = 0.4, warm_speedup = 4.13, overlap = 2,
                single_packing = 1, skipped_tile = 0.02, head_64 = 0.8, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6,
                floor_64 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9,
                windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 111,
            mape = 0.1491, median = 0.1338, p90 = 0.2622, error = 0.1192, error_growth = 0.02981,
            cores = 188, cache = 1.28e+08, biases = { -0.0001816 }, mapes = { 0.1491 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 5.208e-06, compute_efficiency = 0.3823, memory_efficiency = 0.7, tail = 0.4323,
                sequence_s = 1.177e-08, packing = 0.09302, cache_passes = 1.11, small_tile = 0.7209, block = 0.168,
                warm_speedup = 1.999, overlap = 2.459, single_packing = 2.793, skipped_tile = 0.4373, head_64 = 0.9984,
                head_192 = 0.9, head_256 = 0.4685, head_512 = 0.6, floor_64 = 1.381, floor_192 = 2.269,
                floor_256 = 1.336, floor_512 = 0.5443, windowed_64 = 0.4665, windowed_128 = 0.9, windowed_192 = 0.405,
                windowed_256 = 0.3245,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1275, median = 0.08658, p90 = 0.2702, error = 0.1026, error_growth = 0.0255,
            cores = 188, cache = 1.28e+08, biases = { 0.02624 }, mapes = { 0.1275 },
            constants = {
                floor_s = 5.215e-06, compute_efficiency = 0.2429, memory_efficiency = 0.9218, tail = 0.4473,
                sequence_s = 9.433e-09, packing = 0.1412, cache_passes = 1.331, small_tile = 0.7145, block = 0.1498,
                warm_speedup = 2.251, overlap = 2.251, single_packing = 1.722, skipped_tile = 0.2899, head_64 = 0.9815,
                head_192 = 0.9217, head_256 = 0.7416, head_512 = 0.7361, floor_64 = 1.061, floor_192 = 2.111,
                floor_256 = 1.64, floor_512 = 0.5086, windowed_64 = 0.3889, windowed_128 = 1.02, windowed_192 = 0.8573,
                windowed_256 = 0.6651,
            },
            nodes = {
                { -1.326, 16, 16, 8, 1, 512, 0 },
                { 0.9779, 1, 32, 2, 1, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 29,
            mape = 0.1508, median = 0.1172, p90 = 0.5003, error = 0.1206, error_growth = 0.03016,
            cores = 188, cache = 1.28e+08, biases = { -0.2536 }, mapes = { 0.1508 },
            serves = { 2, 6 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 21.59, cache_passes = 1.468, small_tile = 0.5, block = 0.4, warm_speedup = 4.607, overlap = 2,
                single_packing = 6.235, skipped_tile = 0.02, head_64 = 0.8, head_192 = 0.9, head_256 = 0.9,
                head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1, windowed_64 = 0.9,
                windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 111,
            mape = 0.1701, median = 0.1272, p90 = 0.345, error = 0.1361, error_growth = 0.03401,
            cores = 188, cache = 1.28e+08, biases = { 0.0001341 }, mapes = { 0.1701 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 7.547e-06, compute_efficiency = 0.3667, memory_efficiency = 0.7, tail = 0.448,
                sequence_s = 1.247e-08, packing = 0.09335, cache_passes = 1, small_tile = 0.6908, block = 0.2061,
                warm_speedup = 2.017, overlap = 2.338, single_packing = 4.096, skipped_tile = 0.3941, head_64 = 1.094,
                head_192 = 0.9, head_256 = 0.5852, head_512 = 0.3615, floor_64 = 1.288, floor_192 = 1.815,
                floor_256 = 1.746, floor_512 = 0.5348, windowed_64 = 0.492, windowed_128 = 0.9, windowed_192 = 0.3775,
                windowed_256 = 0.4593,
            },
            nodes = {
            },
        },
    },
}
