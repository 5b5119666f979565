-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_trtllm_attention_prefill", system = "h100_sxm", backend = "trtllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.07521, median = 0.05588, p90 = 0.1527, error = 0.06401, error_growth = 0.01504,
            cores = 132, cache = 5e+07, bias = -0.09719,
            constants = {
                floor_s = 1.254e-05, compute_efficiency = 0.4746, memory_efficiency = 0.2302, tail = 0.4231,
                sequence_s = 2.389e-08, packing = 0.112, cache_passes = 0.5793, small_tile = 1, head_64 = 0.7651,
                head_128 = 0.9683, head_192 = 1.01, head_256 = 1.113, head_512 = 0.6, skip_64 = 5.07, skip_128 = 5.024,
                skip_192 = 4.721, skip_256 = 5, windowed_64 = 0.4106, windowed_128 = 0.904, windowed_192 = 0.9771,
                windowed_256 = 0.9, floor_64 = 1.207, floor_128 = 0.9714, floor_192 = 1.122, floor_256 = 1.283,
                floor_512 = 1,
            },
            nodes = {
                { 7.167, 256, 1, 24, 2, 64, 0 },
                { -3.517, 256, 1, 8, 1, 64, 128 },
                { -1.746, 128, 1, 4, 2, 128, 0 },
                { -1.345, 4, 1, 64, 64, 64, 128 },
                { 0.8996, 1, 64, 8, 1, 192, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.121, median = 0.08009, p90 = 0.2505, error = 0.1065, error_growth = 0.02419,
            cores = 132, cache = 5e+07, bias = 0.08284,
            constants = {
                floor_s = 1.38e-05, compute_efficiency = 0.321, memory_efficiency = 0.2383, tail = 0.5628,
                sequence_s = 6.156e-08, packing = 0.106, cache_passes = 0.5972, small_tile = 1.003, head_64 = 0.6554,
                head_128 = 0.9541, head_192 = 0.9477, head_256 = 1.227, head_512 = 0.6, skip_64 = 3.774,
                skip_128 = 5.035, skip_192 = 3.581, skip_256 = 5, windowed_64 = 0.3263, windowed_128 = 0.9196,
                windowed_192 = 0.8514, windowed_256 = 0.9, floor_64 = 1.103, floor_128 = 0.9925, floor_192 = 1.032,
                floor_256 = 1.084, floor_512 = 1,
            },
            nodes = {
                { 4.961, 256, 1, 24, 2, 64, 0 },
                { -6.112, 256, 1, 8, 1, 64, 128 },
                { -1.241, 128, 256, 64, 64, 256, 0 },
                { 2.924, 256, 16, 32, 8, 128, 0 },
                { -1.492, 64, 64, 5, 1, 128, 8192 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1099, median = 0.07878, p90 = 0.2173, error = 0.09543, error_growth = 0.02198,
            cores = 132, cache = 5e+07, bias = 0.07018,
            constants = {
                floor_s = 1.573e-05, compute_efficiency = 0.6139, memory_efficiency = 0.2273, tail = 0.5364,
                sequence_s = 3.838e-08, packing = 0.1453, cache_passes = 0.6247, small_tile = 1, head_64 = 0.7018,
                head_128 = 0.9775, head_192 = 0.9723, head_256 = 1.253, head_512 = 0.6, skip_64 = 3.608,
                skip_128 = 4.949, skip_192 = 3.688, skip_256 = 5, windowed_64 = 0.3447, windowed_128 = 0.8587,
                windowed_192 = 0.8846, windowed_256 = 0.9, floor_64 = 0.9681, floor_128 = 1.02, floor_192 = 0.9117,
                floor_256 = 0.951, floor_512 = 1,
            },
            nodes = {
                { 6.681, 256, 1, 24, 2, 64, 0 },
                { -2.09, 8, 1, 32, 32, 64, 128 },
                { -1.169, 128, 256, 64, 64, 256, 0 },
                { -4.719, 256, 1, 8, 1, 64, 128 },
                { 0.7121, 256, 16, 32, 8, 128, 0 },
            },
        },
    },
}
