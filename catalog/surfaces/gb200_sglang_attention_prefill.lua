-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_attention_prefill", system = "gb200", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1889, median = 0.1297, p90 = 0.4581, error = 0.1555, error_growth = 0.03777,
            cores = 148, cache = 1.26e+08, bias = -0.08788,
            constants = {
                floor_s = 1.028e-05, compute_efficiency = 0.407, memory_efficiency = 0.3682, tail = 0.6344,
                sequence_s = 6.775e-08, packing = 0.1608, cache_passes = 0.7524, small_tile = 0.9364, head_64 = 0.625,
                head_128 = 1.043, head_192 = 0.3177, head_256 = 1.06, head_512 = 0.9225, skip_64 = 6.09,
                skip_128 = 5.043, skip_192 = 0.778, skip_256 = 7.267, windowed_64 = 0.5693, windowed_128 = 1.052,
                windowed_192 = 0.5199, windowed_256 = 1.234, floor_64 = 0.8973, floor_128 = 1.011, floor_192 = 1.254,
                floor_256 = 0.9125, floor_512 = 0.7324,
            },
            nodes = {
                { 1.056, 256, 32, 16, 2, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1602, median = 0.1198, p90 = 0.3291, error = 0.1319, error_growth = 0.03204,
            cores = 148, cache = 1.26e+08, bias = -0.09162,
            constants = {
                floor_s = 1.649e-05, compute_efficiency = 0.2452, memory_efficiency = 0.1871, tail = 0.7911,
                sequence_s = 7.917e-08, packing = 0.2648, cache_passes = 1.353, small_tile = 0.6819, head_64 = 0.5797,
                head_128 = 1.01, head_192 = 0.3481, head_256 = 1.141, head_512 = 1.198, skip_64 = 3.78,
                skip_128 = 5.044, skip_192 = 0.7076, skip_256 = 5.842, windowed_64 = 0.4339, windowed_128 = 0.9221,
                windowed_192 = 0.4598, windowed_256 = 0.8386, floor_64 = 0.9698, floor_128 = 1.034, floor_192 = 0.8233,
                floor_256 = 0.916, floor_512 = 0.8544,
            },
            nodes = {
                { 1.062, 256, 32, 16, 2, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1075, median = 0.0687, p90 = 0.2471, error = 0.09932, error_growth = 0.02151,
            cores = 148, cache = 1.26e+08, bias = 0.3605,
            constants = {
                floor_s = 1.695e-05, compute_efficiency = 0.2691, memory_efficiency = 0.2199, tail = 0.3787,
                sequence_s = 3.744e-08, packing = 0.1876, cache_passes = 1.265, small_tile = 0.6237, head_64 = 0.8,
                head_128 = 1.098, head_192 = 0.392, head_256 = 0.2767, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 1.124, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.4856,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1.041, floor_192 = 1.095, floor_256 = 0.549,
                floor_512 = 1,
            },
            nodes = {
                { 8.918, 128, 1, 32, 1, 128, 0 },
                { -6.81, 128, 1, 4, 1, 192, 0 },
                { -4.317, 1, 16384, 64, 2, 128, 0 },
                { 1.693, 32, 2048, 1, 1, 192, 128 },
                { -2.311, 4, 1024, 8, 1, 192, 128 },
                { 5.161, 2, 512, 2, 1, 192, 0 },
                { -1.896, 1, 1, 64, 8, 128, 0 },
                { 1.315, 8, 2048, 8, 1, 192, 128 },
                { -3.606, 4, 1024, 3, 1, 256, 0 },
                { 1.079, 16, 3072, 16, 4, 256, 0 },
                { -2.2, 2, 64, 4, 1, 128, 0 },
            },
        },
    },
}
