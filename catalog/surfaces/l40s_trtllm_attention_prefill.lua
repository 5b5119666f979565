-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_attention_prefill", system = "l40s", backend = "trtllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1802, median = 0.1327, p90 = 0.3728, error = 0.1591, error_growth = 0.03583,
            cores = 142, cache = 9.6e+07, bias = -0.05116,
            constants = {
                floor_s = 7.807e-06, compute_efficiency = 0.3619, memory_efficiency = 0.8541, tail = 0.2997,
                sequence_s = 1.111e-08, packing = 0.1816, cache_passes = 3.356, small_tile = 0.3146, head_64 = 0.9749,
                head_128 = 0.9681, head_192 = 0.6948, head_256 = 1.162, head_512 = 0.6, skip_64 = 4.778,
                skip_128 = 5.033, skip_192 = 3.707, skip_256 = 5, windowed_64 = 0.6788, windowed_128 = 0.9407,
                windowed_192 = 0.9605, windowed_256 = 0.9, floor_64 = 1.047, floor_128 = 1.015, floor_192 = 0.9143,
                floor_256 = 0.7762, floor_512 = 1,
            },
            nodes = {
                { 12.19, 256, 512, 16, 2, 192, 128 },
                { -8.748, 32, 256, 8, 1, 192, 128 },
                { 4.673, 1, 64, 8, 1, 192, 128 },
                { -3.225, 1, 16384, 64, 8, 192, 128 },
                { -3.865, 128, 16, 2, 1, 192, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1719, median = 0.135, p90 = 0.3741, error = 0.1533, error_growth = 0.03438,
            cores = 142, cache = 9.6e+07, bias = -0.09692,
            constants = {
                floor_s = 7.299e-06, compute_efficiency = 0.2911, memory_efficiency = 0.7869, tail = 0.2816,
                sequence_s = 4.967e-09, packing = 0.2604, cache_passes = 4.195, small_tile = 0.5762, head_64 = 0.4657,
                head_128 = 1.048, head_192 = 1.062, head_256 = 0.387, head_512 = 0.6, skip_64 = 7.409, skip_128 = 5.044,
                skip_192 = 2.799, skip_256 = 5, windowed_64 = 0.6011, windowed_128 = 0.8598, windowed_192 = 0.9913,
                windowed_256 = 0.9, floor_64 = 1.512, floor_128 = 0.9727, floor_192 = 1.072, floor_256 = 0.8868,
                floor_512 = 1,
            },
            nodes = {
                { 6.255, 256, 1, 24, 2, 64, 0 },
                { -3.906, 128, 1, 4, 2, 128, 0 },
                { 0.136, 16, 128, 12, 1, 64, 128 },
                { 2.968, 256, 512, 16, 2, 192, 128 },
                { -3.147, 32, 256, 5, 1, 128, 8192 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1671, median = 0.1212, p90 = 0.364, error = 0.1488, error_growth = 0.03342,
            cores = 142, cache = 9.6e+07, bias = -0.1571,
            constants = {
                floor_s = 8.307e-06, compute_efficiency = 0.361, memory_efficiency = 0.7859, tail = 0.2879,
                sequence_s = 1.101e-08, packing = 0.1801, cache_passes = 3.273, small_tile = 0.314, head_64 = 1.006,
                head_128 = 0.9654, head_192 = 0.7062, head_256 = 1.158, head_512 = 0.6, skip_64 = 5.014,
                skip_128 = 5.037, skip_192 = 3.814, skip_256 = 5, windowed_64 = 0.6546, windowed_128 = 0.9419,
                windowed_192 = 0.9706, windowed_256 = 0.9, floor_64 = 1.002, floor_128 = 1.02, floor_192 = 0.8936,
                floor_256 = 0.7743, floor_512 = 1,
            },
            nodes = {
                { 6.258, 256, 256, 20, 4, 128, 8192 },
                { -6.551, 32, 256, 5, 1, 128, 8192 },
                { 3.992, 2, 128, 2, 1, 192, 0 },
                { -3.097, 16, 32, 12, 1, 256, 0 },
                { 1.704, 128, 256, 64, 64, 256, 0 },
            },
        },
    },
}
