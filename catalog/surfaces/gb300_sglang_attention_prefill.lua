-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_attention_prefill", system = "gb300", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.185, median = 0.1309, p90 = 0.4599, error = 0.1524, error_growth = 0.037,
            cores = 148, cache = 1.26e+08, bias = -0.07382,
            constants = {
                floor_s = 1.022e-05, compute_efficiency = 0.495, memory_efficiency = 0.3857, tail = 0.6626,
                sequence_s = 6.928e-08, packing = 0.1807, cache_passes = 0.8437, small_tile = 0.8203, head_64 = 0.7035,
                head_128 = 1.059, head_192 = 0.2654, head_256 = 1.039, head_512 = 0.8534, skip_64 = 6.138,
                skip_128 = 5.04, skip_192 = 0.8371, skip_256 = 5.892, windowed_64 = 0.4594, windowed_128 = 1.08,
                windowed_192 = 0.4905, windowed_256 = 1.207, floor_64 = 0.8718, floor_128 = 1.011, floor_192 = 1.291,
                floor_256 = 0.9368, floor_512 = 0.7114,
            },
            nodes = {
                { 0.8911, 256, 32, 16, 2, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1556, median = 0.1044, p90 = 0.3402, error = 0.1281, error_growth = 0.03111,
            cores = 148, cache = 1.26e+08, bias = -0.07021,
            constants = {
                floor_s = 1.535e-05, compute_efficiency = 0.307, memory_efficiency = 0.2012, tail = 0.7466,
                sequence_s = 7.473e-08, packing = 0.2443, cache_passes = 1.361, small_tile = 0.6752, head_64 = 0.6021,
                head_128 = 1.031, head_192 = 0.2822, head_256 = 1.085, head_512 = 1.287, skip_64 = 3.726,
                skip_128 = 5.043, skip_192 = 0.7291, skip_256 = 5.653, windowed_64 = 0.3754, windowed_128 = 0.9469,
                windowed_192 = 0.447, windowed_256 = 0.8077, floor_64 = 0.971, floor_128 = 1.022, floor_192 = 0.8647,
                floor_256 = 0.9601, floor_512 = 0.9582,
            },
            nodes = {
                { 0.8294, 256, 32, 16, 2, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1109, median = 0.07634, p90 = 0.2295, error = 0.1022, error_growth = 0.02218,
            cores = 148, cache = 1.26e+08, bias = 0.0317,
            constants = {
                floor_s = 1.638e-05, compute_efficiency = 0.3109, memory_efficiency = 0.2378, tail = 0.3678,
                sequence_s = 3.327e-08, packing = 0.1837, cache_passes = 1.221, small_tile = 0.6258, head_64 = 0.8,
                head_128 = 1.123, head_192 = 0.3444, head_256 = 0.2422, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 1.111, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.4876,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1.037, floor_192 = 1.139, floor_256 = 0.5587,
                floor_512 = 1,
            },
            nodes = {
                { 9.381, 128, 1, 32, 1, 128, 0 },
                { -7.954, 128, 1, 4, 1, 192, 0 },
                { -2.958, 1, 16384, 64, 2, 128, 0 },
                { 3.445, 32, 2048, 1, 1, 192, 128 },
                { -1.963, 32, 256, 8, 1, 192, 128 },
                { 2.138, 1, 64, 3, 1, 256, 0 },
                { 3.068, 256, 512, 2, 1, 192, 0 },
                { -2.169, 4, 1024, 3, 1, 256, 0 },
                { -1.943, 256, 256, 4, 1, 128, 0 },
                { 4.7, 32, 64, 64, 8, 128, 0 },
                { -4.761, 32, 128, 32, 2, 128, 0 },
            },
        },
    },
}
