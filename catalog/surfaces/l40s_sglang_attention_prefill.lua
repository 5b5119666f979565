-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 67,
            mape = 0.3381, median = 0.1791, p90 = 0.8734, error = 0.2392, error_growth = 0.0598,
            cores = 142, cache = 9.6e+07, biases = { -0.004719 }, mapes = { 0.3381 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 4.475e-06, compute_efficiency = 0.548, memory_efficiency = 1.301, tail = 0.4051,
                sequence_s = 4.833e-09, packing = 11.26, cache_passes = 3.768, small_tile = 0.2716, head_64 = 0.8,
                head_128 = 1, head_192 = 0.9, head_256 = 0.7945, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 1.387, windowed_64 = 0.9, windowed_128 = 0.9398, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 0.7742, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 73,
            mape = 0.1948, median = 0.1376, p90 = 0.366, error = 0.1559, error_growth = 0.03897,
            cores = 142, cache = 9.6e+07, biases = { -0.00134 }, mapes = { 0.1948 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 6.439e-06, compute_efficiency = 0.4958, memory_efficiency = 0.9014, tail = 0.456,
                sequence_s = 2e-08, packing = 1.401, cache_passes = 0.7408, small_tile = 0.8126, head_64 = 0.8,
                head_128 = 1, head_192 = 0.7635, head_256 = 0.9, head_512 = 0.6, skip_64 = 1.367, skip_128 = 5,
                skip_192 = 1.345, skip_256 = 5, windowed_64 = 0.3381, windowed_128 = 0.9, windowed_192 = 0.6719,
                windowed_256 = 0.9, floor_64 = 0.7787, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1062, median = 0.08356, p90 = 0.2229, error = 0.09058, error_growth = 0.02125,
            cores = 142, cache = 9.6e+07, biases = { -0.02981 }, mapes = { 0.1062 },
            constants = {
                floor_s = 5.392e-06, compute_efficiency = 0.34, memory_efficiency = 1.319, tail = 0.5794,
                sequence_s = 4.662e-09, packing = 1.316, cache_passes = 0.9615, small_tile = 0.8846, head_64 = 0.659,
                head_128 = 1, head_192 = 0.7596, head_256 = 0.9, head_512 = 0.6, skip_64 = 1.23, skip_128 = 5,
                skip_192 = 1.31, skip_256 = 5, windowed_64 = 0.3671, windowed_128 = 0.9, windowed_192 = 0.7568,
                windowed_256 = 0.9, floor_64 = 0.8041, floor_128 = 1, floor_192 = 1.066, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
                { -2.06, 2, 1536, 4, 1, 64, 0 },
                { 1.34, 1, 32, 2, 1, 64, 128 },
                { 0.7797, 4, 4096, 64, 4, 192, 0 },
                { -2.391, 128, 1, 1, 1, 64, 0 },
                { 2.032, 256, 1, 8, 1, 64, 0 },
                { 2.015, 1, 1, 32, 4, 64, 128 },
                { -0.9549, 64, 1, 4, 1, 192, 128 },
                { 1.119, 4, 128, 2, 1, 192, 128 },
                { -0.9341, 2, 16, 64, 8, 192, 128 },
                { 1.585, 256, 512, 2, 1, 192, 0 },
                { -0.8809, 256, 128, 64, 4, 192, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 67,
            mape = 0.34, median = 0.1964, p90 = 0.6379, error = 0.2293, error_growth = 0.05733,
            cores = 142, cache = 9.6e+07, biases = { -0.003162 }, mapes = { 0.34 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 6.638e-06, compute_efficiency = 0.5336, memory_efficiency = 1.08, tail = 0.406,
                sequence_s = 5.282e-09, packing = 8.893, cache_passes = 5.002, small_tile = 0.2739, head_64 = 0.8,
                head_128 = 1, head_192 = 0.9, head_256 = 0.7904, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 1.368, windowed_64 = 0.9, windowed_128 = 0.9694, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 0.8131, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 73,
            mape = 0.1995, median = 0.1421, p90 = 0.4465, error = 0.1596, error_growth = 0.0399,
            cores = 142, cache = 9.6e+07, biases = { -0.0003855 }, mapes = { 0.1995 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 7.454e-06, compute_efficiency = 0.478, memory_efficiency = 0.8108, tail = 0.5075,
                sequence_s = 2.547e-08, packing = 2.044, cache_passes = 1, small_tile = 0.835, head_64 = 0.8,
                head_128 = 1, head_192 = 0.728, head_256 = 0.9, head_512 = 0.6, skip_64 = 1.564, skip_128 = 5,
                skip_192 = 1.448, skip_256 = 5, windowed_64 = 0.3102, windowed_128 = 0.9, windowed_192 = 0.6344,
                windowed_256 = 0.9, floor_64 = 0.9677, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
    },
}
