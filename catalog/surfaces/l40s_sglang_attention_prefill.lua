-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_prefill", system = "l40s", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.3644, median = 0.1775, p90 = 0.6477, error = 0.2268, error_growth = 0.05334,
            cores = 142, cache = 9.6e+07, bias = -0.05357,
            constants = {
                floor_s = 3.825e-06, compute_efficiency = 0.5476, memory_efficiency = 1.165, tail = 0.3448,
                sequence_s = 6.003e-09, packing = 1.712, cache_passes = 3.008, small_tile = 0.6757, head_64 = 0.6728,
                head_128 = 1.034, head_192 = 0.6318, head_256 = 0.8383, head_512 = 0.6, skip_64 = 1.722,
                skip_128 = 5.026, skip_192 = 1.482, skip_256 = 1.01, windowed_64 = 0.2657, windowed_128 = 0.9101,
                windowed_192 = 0.6647, windowed_256 = 0.972, floor_64 = 1.425, floor_128 = 0.9447, floor_192 = 2.182,
                floor_256 = 0.6291, floor_512 = 1,
            },
            nodes = {
                { -7.033, 128, 1, 8, 2, 256, 0 },
                { 5.27, 256, 1, 8, 1, 192, 128 },
                { 1.389, 128, 1024, 24, 8, 256, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.117, median = 0.09523, p90 = 0.2444, error = 0.1085, error_growth = 0.0234,
            cores = 142, cache = 9.6e+07, bias = 0.1546,
            constants = {
                floor_s = 5.393e-06, compute_efficiency = 0.3399, memory_efficiency = 1.318, tail = 0.579,
                sequence_s = 4.181e-09, packing = 1.319, cache_passes = 0.9669, small_tile = 0.8856, head_64 = 0.6589,
                head_128 = 1, head_192 = 0.7595, head_256 = 0.9, head_512 = 0.6, skip_64 = 1.23, skip_128 = 5,
                skip_192 = 1.31, skip_256 = 5, windowed_64 = 0.3671, windowed_128 = 0.9, windowed_192 = 0.7566,
                windowed_256 = 0.9, floor_64 = 0.8046, floor_128 = 1, floor_192 = 1.065, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
                { -3.689, 2, 1536, 4, 1, 64, 0 },
                { 2.289, 1, 32, 2, 1, 64, 128 },
                { 1.381, 16, 8192, 8, 1, 64, 0 },
                { -5.839, 128, 1, 1, 1, 64, 0 },
                { 3.64, 256, 1, 8, 1, 64, 0 },
                { -1.205, 64, 1, 4, 1, 192, 128 },
                { 2.492, 8, 1, 1, 1, 64, 128 },
                { 1.993, 2, 128, 2, 1, 192, 0 },
                { -1.96, 2, 16, 64, 8, 192, 128 },
                { 1.767, 256, 512, 2, 1, 192, 0 },
                { -1.479, 4, 3072, 1, 1, 192, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.3327, median = 0.1697, p90 = 0.6001, error = 0.2197, error_growth = 0.05167,
            cores = 142, cache = 9.6e+07, bias = -0.03985,
            constants = {
                floor_s = 5.588e-06, compute_efficiency = 0.5341, memory_efficiency = 1.032, tail = 0.4137,
                sequence_s = 6.505e-09, packing = 1.706, cache_passes = 4.654, small_tile = 0.6772, head_64 = 0.6835,
                head_128 = 1.034, head_192 = 0.6115, head_256 = 0.8465, head_512 = 0.6, skip_64 = 1.854,
                skip_128 = 5.03, skip_192 = 1.563, skip_256 = 1.089, windowed_64 = 0.2527, windowed_128 = 0.9457,
                windowed_192 = 0.6257, windowed_256 = 0.9615, floor_64 = 1.389, floor_128 = 0.9647, floor_192 = 1.71,
                floor_256 = 0.6427, floor_512 = 1,
            },
            nodes = {
                { -6.125, 128, 1, 8, 2, 256, 0 },
                { 4.412, 256, 1, 8, 1, 192, 128 },
                { 1.304, 128, 1024, 24, 8, 256, 0 },
            },
        },
    },
}
