-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_attention_prefill", system = "h200_sxm", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 110,
            mape = 0.1527, median = 0.1103, p90 = 0.3663, error = 0.1209, error_growth = 0.03022,
            cores = 132, cache = 5e+07, bias = 0.001289,
            serves = { 0, 1, 2, 3, 4, 5, 6 },
            constants = {
                floor_s = 1.057e-05, compute_efficiency = 0.5536, memory_efficiency = 0.442, tail = 0.33,
                sequence_s = 3.004e-08, packing = 0.4942, cache_passes = 2.628, small_tile = 0.1852, head_64 = 0.8312,
                head_128 = 0.9654, head_192 = 1.269, head_256 = 1.025, head_512 = 0.6, skip_64 = 7.135, skip_128 = 5,
                skip_192 = 6.208, skip_256 = 5, windowed_64 = 0.4697, windowed_128 = 1.038, windowed_192 = 0.637,
                windowed_256 = 0.9, floor_64 = 0.9224, floor_128 = 0.9738, floor_192 = 1.671, floor_256 = 1.006,
                floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 30,
            mape = 0.3073, median = 0.2384, p90 = 0.7026, error = 0.2388, error_growth = 0.0597,
            cores = 132, cache = 5e+07, bias = -0.01628,
            serves = { 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.2122, memory_efficiency = 0.7, tail = 0.1267,
                sequence_s = 2e-08, packing = 1, cache_passes = 1, small_tile = 0.5, head_64 = 0.8, head_128 = 1,
                head_192 = 0.9, head_256 = 0.6019, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 5,
                skip_256 = 1.246, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.48,
                floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 110,
            mape = 0.1677, median = 0.1238, p90 = 0.3314, error = 0.1314, error_growth = 0.03284,
            cores = 132, cache = 5e+07, bias = 0.002756,
            serves = { 0, 1, 2, 3, 4, 5, 6 },
            constants = {
                floor_s = 1.071e-05, compute_efficiency = 0.3515, memory_efficiency = 0.3575, tail = 0.3717,
                sequence_s = 3.25e-08, packing = 0.625, cache_passes = 2.264, small_tile = 0.2156, head_64 = 0.7684,
                head_128 = 0.9332, head_192 = 1.435, head_256 = 1.262, head_512 = 0.6, skip_64 = 4.513, skip_128 = 5,
                skip_192 = 3.787, skip_256 = 5, windowed_64 = 0.4776, windowed_128 = 1.006, windowed_192 = 0.7479,
                windowed_256 = 0.9, floor_64 = 0.8998, floor_128 = 0.975, floor_192 = 1.713, floor_256 = 0.9906,
                floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 30,
            mape = 0.3008, median = 0.1885, p90 = 0.6974, error = 0.2327, error_growth = 0.05817,
            cores = 132, cache = 5e+07, bias = -0.0389,
            serves = { 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.1725, memory_efficiency = 0.7, tail = 0.1105,
                sequence_s = 2e-08, packing = 1, cache_passes = 1, small_tile = 0.5, head_64 = 0.8, head_128 = 1,
                head_192 = 0.9, head_256 = 0.5106, head_512 = 0.357, skip_64 = 5, skip_128 = 5, skip_192 = 5,
                skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.3712,
                floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1254, median = 0.07677, p90 = 0.2673, error = 0.1166, error_growth = 0.02463,
            cores = 132, cache = 5e+07, bias = -0.03455,
            constants = {
                floor_s = 8.082e-06, compute_efficiency = 0.2293, memory_efficiency = 0.6757, tail = 0.1658,
                sequence_s = 8.2e-09, packing = 8.651, cache_passes = 1.037, small_tile = 0.7105, head_64 = 0.8,
                head_128 = 1, head_192 = 0.9, head_256 = 0.6602, head_512 = 0.3015, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 1.823, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.5546, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1.241,
                floor_512 = 0.6566,
            },
            nodes = {
                { -6.294, 64, 1, 1, 1, 512, 0 },
                { 3, 256, 16, 8, 4, 256, 1024 },
                { 3.38, 1, 1, 8, 1, 512, 0 },
                { 0.389, 16, 128, 16, 8, 256, 1024 },
                { 3.821, 2, 256, 1, 1, 256, 1024 },
                { -3.818, 64, 32, 1, 1, 256, 1024 },
                { -8.603, 1, 1024, 4, 1, 512, 0 },
                { 2.587, 256, 512, 16, 2, 512, 0 },
                { 5.759, 1, 256, 4, 1, 512, 0 },
                { 2.042, 4, 8192, 4, 1, 512, 0 },
                { 2.493, 256, 1, 8, 1, 512, 0 },
                { -1.615, 32, 1536, 16, 8, 256, 1024 },
                { -1.641, 16, 16, 16, 2, 512, 0 },
            },
        },
    },
}
