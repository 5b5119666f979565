-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_attention_prefill", backend = "trtllm", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1676, median = 0.1074, p90 = 0.3794, error = 0.139, error_growth = 0.03343,
            cores = 142, cache = 9.6e+07, biases = { -0.1088 }, mapes = { 0.1676 },
            constants = {
                floor_s = 7.808e-06, compute_efficiency = 0.362, memory_efficiency = 0.8543, tail = 0.2996,
                sequence_s = 1.114e-08, packing = 0.1779, cache_passes = 3.357, small_tile = 0.3143, head_64 = 0.9749,
                head_128 = 0.9681, head_192 = 0.6949, head_256 = 1.162, head_512 = 0.6, skip_64 = 4.77,
                skip_128 = 5.033, skip_192 = 3.709, skip_256 = 5, windowed_64 = 0.679, windowed_128 = 0.9407,
                windowed_192 = 0.9611, windowed_256 = 0.9, floor_64 = 1.047, floor_128 = 1.015, floor_192 = 0.9145,
                floor_256 = 0.7765, floor_512 = 1,
            },
            nodes = {
                { 4.218, 256, 512, 16, 2, 192, 128 },
                { -2.667, 4, 1024, 8, 1, 192, 128 },
                { -5.85, 128, 32, 8, 4, 256, 0 },
                { 3.208, 1, 128, 8, 2, 256, 0 },
                { 4.893, 128, 16, 96, 2, 256, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1496, median = 0.08439, p90 = 0.3311, error = 0.1253, error_growth = 0.02992,
            cores = 142, cache = 9.6e+07, biases = { -0.007478 }, mapes = { 0.1496 },
            constants = {
                floor_s = 7.303e-06, compute_efficiency = 0.2909, memory_efficiency = 0.7909, tail = 0.2813,
                sequence_s = 4.968e-09, packing = 0.2631, cache_passes = 4.195, small_tile = 0.5756, head_64 = 0.4659,
                head_128 = 1.048, head_192 = 1.061, head_256 = 0.3871, head_512 = 0.6, skip_64 = 7.991,
                skip_128 = 5.044, skip_192 = 2.808, skip_256 = 5, windowed_64 = 0.6039, windowed_128 = 0.8601,
                windowed_192 = 0.9872, windowed_256 = 0.9, floor_64 = 1.514, floor_128 = 0.9728, floor_192 = 1.071,
                floor_256 = 0.889, floor_512 = 1,
            },
            nodes = {
                { 5.354, 256, 512, 16, 2, 192, 128 },
                { -1.807, 4, 512, 40, 8, 128, 8192 },
                { -3.391, 256, 128, 2, 1, 192, 128 },
                { -1.544, 1, 12288, 8, 4, 128, 0 },
                { 1.64, 1, 64, 8, 1, 192, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1572, median = 0.1151, p90 = 0.3597, error = 0.1305, error_growth = 0.03143,
            cores = 142, cache = 9.6e+07, biases = { -0.04108 }, mapes = { 0.1572 },
            constants = {
                floor_s = 8.312e-06, compute_efficiency = 0.3611, memory_efficiency = 0.7863, tail = 0.2879,
                sequence_s = 1.114e-08, packing = 0.1652, cache_passes = 3.276, small_tile = 0.3123, head_64 = 1.007,
                head_128 = 0.9654, head_192 = 0.7064, head_256 = 1.157, head_512 = 0.6, skip_64 = 5.012,
                skip_128 = 5.036, skip_192 = 3.814, skip_256 = 5, windowed_64 = 0.6559, windowed_128 = 0.942,
                windowed_192 = 0.9726, windowed_256 = 0.9, floor_64 = 1.002, floor_128 = 1.02, floor_192 = 0.8942,
                floor_256 = 0.7756, floor_512 = 1,
            },
            nodes = {
                { 1.972, 256, 512, 16, 2, 192, 128 },
                { -3.379, 4, 1024, 8, 1, 192, 128 },
                { 2.542, 2, 128, 2, 1, 192, 0 },
                { -1.832, 128, 16, 2, 1, 192, 128 },
                { 2.994, 128, 256, 64, 64, 256, 0 },
            },
        },
    },
}
