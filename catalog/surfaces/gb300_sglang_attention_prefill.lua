-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_attention_prefill", system = "gb300", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 36,
            mape = 0.1925, median = 0.1508, p90 = 0.3859, error = 0.154, error_growth = 0.03851,
            cores = 148, cache = 1.26e+08, bias = 0.06336,
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.2311, memory_efficiency = 0.7, tail = 1.116, sequence_s = 2e-08,
                packing = 0.1598, cache_passes = 1, small_tile = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.4887,
                head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 1.132, skip_256 = 5,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.4559, windowed_256 = 0.9, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 104,
            mape = 0.1287, median = 0.09347, p90 = 0.2784, error = 0.1029, error_growth = 0.02574,
            cores = 148, cache = 1.26e+08, bias = 0.0104,
            serves = { 0, 1, 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 9.725e-06, compute_efficiency = 0.5791, memory_efficiency = 0.3608, tail = 0.7371,
                sequence_s = 5.32e-08, packing = 0.09348, cache_passes = 0.8983, small_tile = 1, head_64 = 0.6564,
                head_128 = 1, head_192 = 0.9, head_256 = 0.9767, head_512 = 0.7346, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 6.061, windowed_64 = 0.4583, windowed_128 = 0.9949, windowed_192 = 0.9,
                windowed_256 = 1.108, floor_64 = 0.9121, floor_128 = 1.031, floor_192 = 1, floor_256 = 0.9288,
                floor_512 = 0.6505,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 36,
            mape = 0.1972, median = 0.1962, p90 = 0.3809, error = 0.1577, error_growth = 0.03944,
            cores = 148, cache = 1.26e+08, bias = 0.07938,
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.1748, memory_efficiency = 0.7, tail = 1.1, sequence_s = 2e-08,
                packing = 0.2016, cache_passes = 1, small_tile = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.4088,
                head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 1.04, skip_256 = 5,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.4234, windowed_256 = 0.9, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 104,
            mape = 0.1275, median = 0.0838, p90 = 0.3393, error = 0.102, error_growth = 0.02549,
            cores = 148, cache = 1.26e+08, bias = 0.004998,
            serves = { 0, 1, 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 1.488e-05, compute_efficiency = 0.3498, memory_efficiency = 0.1888, tail = 0.947,
                sequence_s = 7.167e-08, packing = 0.1639, cache_passes = 1.236, small_tile = 1, head_64 = 0.5512,
                head_128 = 0.976, head_192 = 0.9, head_256 = 1.008, head_512 = 1.163, skip_64 = 3.441, skip_128 = 5,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.4084, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.8458, floor_64 = 0.9484, floor_128 = 1.02, floor_192 = 1, floor_256 = 0.9369,
                floor_512 = 0.9198,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 33,
            mape = 0.522, median = 0.2206, p90 = 0.6835, error = 0.2467, error_growth = 0.06166,
            cores = 148, cache = 1.26e+08, bias = 0.2429,
            serves = { 2 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.4392, memory_efficiency = 0.2432, tail = 0.7,
                sequence_s = 5.071e-08, packing = 0.1746, cache_passes = 1, small_tile = 1, head_64 = 0.8, head_128 = 1,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 5, skip_256 = 5,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 107,
            mape = 0.08407, median = 0.0661, p90 = 0.17, error = 0.07716, error_growth = 0.01681,
            cores = 148, cache = 1.26e+08, bias = -0.04482,
            serves = { 4, 5, 6 },
            constants = {
                floor_s = 1.296e-05, compute_efficiency = 0.1488, memory_efficiency = 0.6708, tail = 0.3208,
                sequence_s = 1.289e-08, packing = 0.2001, cache_passes = 1.011, small_tile = 0.6381, head_64 = 0.8,
                head_128 = 1, head_192 = 0.6799, head_256 = 0.488, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 1.157, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.4966,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1, floor_192 = 1.471, floor_256 = 0.7251, floor_512 = 1,
            },
            nodes = {
                { 4.418, 256, 512, 2, 1, 192, 0 },
                { -3.291, 16, 1024, 8, 1, 192, 0 },
                { 1.017, 128, 1, 8, 2, 256, 0 },
                { 1.57, 2, 128, 2, 1, 192, 0 },
                { -2.396, 64, 1, 3, 1, 256, 0 },
                { -0.7476, 4, 1024, 3, 1, 256, 0 },
            },
        },
    },
}
