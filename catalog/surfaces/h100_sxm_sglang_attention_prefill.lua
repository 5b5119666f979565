-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_attention_prefill", system = "h100_sxm", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1493, median = 0.1193, p90 = 0.3482, error = 0.1236, error_growth = 0.02986,
            cores = 132, cache = 5e+07, bias = -0.07072,
            constants = {
                floor_s = 1.042e-05, compute_efficiency = 0.5203, memory_efficiency = 0.5804, tail = 0.1519,
                sequence_s = 2.93e-08, packing = 2.668, cache_passes = 2.746, small_tile = 0.2551, head_64 = 0.8729,
                head_128 = 0.9871, head_192 = 1.258, head_256 = 1.018, head_512 = 0.2285, skip_64 = 6.922,
                skip_128 = 5.043, skip_192 = 5.444, skip_256 = 1.25, windowed_64 = 0.4142, windowed_128 = 1.08,
                windowed_192 = 0.686, windowed_256 = 0.1207, floor_64 = 0.964, floor_128 = 0.9811, floor_192 = 1.74,
                floor_256 = 1.156, floor_512 = 0.5823,
            },
            nodes = {
                { 0.7429, 256, 128, 16, 2, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1636, median = 0.1266, p90 = 0.3576, error = 0.1359, error_growth = 0.03272,
            cores = 132, cache = 5e+07, bias = -0.112,
            constants = {
                floor_s = 1.059e-05, compute_efficiency = 0.3256, memory_efficiency = 0.4817, tail = 0.1646,
                sequence_s = 3.09e-08, packing = 2.573, cache_passes = 2.369, small_tile = 0.25, head_64 = 0.8305,
                head_128 = 0.9629, head_192 = 1.452, head_256 = 1.13, head_512 = 0.1832, skip_64 = 4.489,
                skip_128 = 5.042, skip_192 = 3.714, skip_256 = 1.801, windowed_64 = 0.4248, windowed_128 = 1.019,
                windowed_192 = 0.8168, windowed_256 = 0.1043, floor_64 = 0.9359, floor_128 = 0.9893, floor_192 = 1.777,
                floor_256 = 1.031, floor_512 = 0.575,
            },
            nodes = {
                { 1.161, 128, 256, 2, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1399, median = 0.07467, p90 = 0.3325, error = 0.1288, error_growth = 0.02755,
            cores = 132, cache = 5e+07, bias = 0.06344,
            constants = {
                floor_s = 8.66e-06, compute_efficiency = 0.2311, memory_efficiency = 0.3917, tail = 0.1645,
                sequence_s = 8.068e-09, packing = 6.052, cache_passes = 3.84, small_tile = 0.6466, head_64 = 0.8,
                head_128 = 1, head_192 = 0.9, head_256 = 0.6682, head_512 = 0.2968, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 1.783, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.5651, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1.233,
                floor_512 = 0.6818,
            },
            nodes = {
                { -7.24, 64, 1, 1, 1, 512, 0 },
                { 3.399, 256, 1, 8, 4, 256, 1024 },
                { 3.847, 2, 1, 4, 1, 512, 0 },
                { 2.585, 256, 1, 8, 1, 512, 0 },
                { -2.077, 1, 1024, 4, 1, 512, 0 },
                { 4.253, 2, 512, 1, 1, 512, 0 },
                { -0.2565, 64, 1536, 8, 1, 512, 0 },
                { -5.508, 4, 1024, 4, 1, 512, 0 },
                { 6.367, 16, 1536, 4, 1, 512, 0 },
                { -2.269, 128, 1, 2, 1, 256, 1024 },
                { 3.516, 2, 256, 1, 1, 256, 1024 },
                { -2.831, 16, 64, 4, 2, 256, 1024 },
                { -3.025, 1, 4096, 2, 1, 512, 0 },
            },
        },
    },
}
