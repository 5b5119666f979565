-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_vllm_attention_prefill", backend = "vllm", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.2433, median = 0.1679, p90 = 0.4151, error = 0.1796, error_growth = 0.04388,
            cores = 142, cache = 9.6e+07, biases = { -0.05026 }, mapes = { 0.2433 },
            constants = {
                floor_s = 5.85e-06, compute_efficiency = 0.5006, memory_efficiency = 0.8499, tail = 0.3045,
                sequence_s = 6.211e-09, packing = 2.595, cache_passes = 2.309, small_tile = 0.6253, head_64 = 0.8185,
                head_128 = 0.9677, head_192 = 1.109, head_256 = 1.083, head_512 = 0.6, skip_64 = 7.497,
                skip_128 = 6.546, skip_192 = 3.278, skip_256 = 5.967, windowed_64 = 0.527, windowed_128 = 0.8714,
                windowed_192 = 0.921, windowed_256 = 0.9159, floor_64 = 1.215, floor_128 = 0.9964, floor_192 = 0.9012,
                floor_256 = 0.8599, floor_512 = 1,
            },
            nodes = {
                { 3.801, 64, 16, 40, 8, 64, 128 },
                { -3.328, 128, 32, 4, 2, 256, 1024 },
                { 1.295, 128, 512, 8, 2, 256, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 96,
            mape = 0.1568, median = 0.1251, p90 = 0.3655, error = 0.1254, error_growth = 0.03136,
            cores = 142, cache = 9.6e+07, biases = { -0.00415 }, mapes = { 0.1568 },
            serves = { 0, 1, 2, 3, 6, 7 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.4177, memory_efficiency = 1.215, tail = 0.3165,
                sequence_s = 5.826e-09, packing = 2.336, cache_passes = 3.042, small_tile = 0.3282, head_64 = 0.9636,
                head_128 = 0.9835, head_192 = 0.9, head_256 = 0.7738, head_512 = 0.6, skip_64 = 7.045, skip_128 = 7.478,
                skip_192 = 5, skip_256 = 6.297, windowed_64 = 0.9, windowed_128 = 0.8167, windowed_192 = 0.9,
                windowed_256 = 0.9787, floor_64 = 0.827, floor_128 = 0.9839, floor_192 = 1, floor_256 = 0.7276,
                floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 44,
            mape = 0.2024, median = 0.1787, p90 = 0.4062, error = 0.1619, error_growth = 0.04048,
            cores = 142, cache = 9.6e+07, biases = { -0.136 }, mapes = { 0.2024 },
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.3718, memory_efficiency = 1.347, tail = 0.09252,
                sequence_s = 3.222e-09, packing = 6.035, cache_passes = 1, small_tile = 0.1248, head_64 = 0.8,
                head_128 = 1, head_192 = 0.6675, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
    },
}
