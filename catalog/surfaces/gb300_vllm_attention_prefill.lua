-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_vllm_attention_prefill", system = "gb300", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1441, median = 0.1046, p90 = 0.3124, error = 0.1239, error_growth = 0.02882,
            cores = 148, cache = 1.26e+08, bias = 0.0566,
            constants = {
                floor_s = 1.04e-05, compute_efficiency = 0.6041, memory_efficiency = 0.2915, tail = 0.6728,
                sequence_s = 1.727e-08, packing = 0.5138, cache_passes = 2.434, small_tile = 0.2557, head_64 = 0.673,
                head_128 = 0.9984, head_192 = 0.9, head_256 = 1.036, head_512 = 0.6904, skip_64 = 6.136,
                skip_128 = 4.898, skip_192 = 5, skip_256 = 5.784, windowed_64 = 0.3525, windowed_128 = 0.9227,
                windowed_192 = 0.9, windowed_256 = 0.8699, floor_64 = 1.004, floor_128 = 1.002, floor_192 = 1,
                floor_256 = 0.9785, floor_512 = 0.9835,
            },
            nodes = {
                { 5.814, 64, 16, 40, 8, 64, 128 },
                { -1.755, 4, 256, 64, 64, 128, 128 },
                { -5.384, 256, 1, 8, 1, 64, 128 },
                { 5.078, 256, 16, 32, 8, 128, 0 },
                { -4.301, 32, 128, 32, 8, 128, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 104,
            mape = 0.181, median = 0.1131, p90 = 0.3837, error = 0.1432, error_growth = 0.0358,
            cores = 148, cache = 1.26e+08, bias = 0.00214,
            serves = { 0, 1, 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 1.044e-05, compute_efficiency = 0.6994, memory_efficiency = 0.2869, tail = 0.8072,
                sequence_s = 1.014e-08, packing = 0.7211, cache_passes = 9.315, small_tile = 0.3187, head_64 = 0.6155,
                head_128 = 0.9949, head_192 = 0.9, head_256 = 1.047, head_512 = 1.152, skip_64 = 4.431,
                skip_128 = 5.226, skip_192 = 5, skip_256 = 5, windowed_64 = 0.3826, windowed_128 = 0.9314,
                windowed_192 = 0.9, windowed_256 = 0.9229, floor_64 = 1.035, floor_128 = 1, floor_192 = 1,
                floor_256 = 0.985, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 36,
            mape = 0.1781, median = 0.1428, p90 = 0.3263, error = 0.1425, error_growth = 0.03562,
            cores = 148, cache = 1.26e+08, bias = -0.02635,
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.1137, memory_efficiency = 0.7, tail = 0.1347,
                sequence_s = 5.477e-09, packing = 2.478, cache_passes = 1, small_tile = 0.1918, head_64 = 0.8,
                head_128 = 1, head_192 = 0.3132, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
    },
}
