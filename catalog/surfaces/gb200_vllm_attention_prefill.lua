-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_vllm_attention_prefill", system = "gb200", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1603, median = 0.1178, p90 = 0.3166, error = 0.1376, error_growth = 0.032,
            cores = 148, cache = 1.26e+08, bias = 0.0443,
            constants = {
                floor_s = 1.099e-05, compute_efficiency = 0.469, memory_efficiency = 0.2591, tail = 0.5061,
                sequence_s = 1.468e-08, packing = 0.5917, cache_passes = 2.231, small_tile = 0.2363, head_64 = 0.6376,
                head_128 = 0.9853, head_192 = 0.9, head_256 = 1.102, head_512 = 0.7589, skip_64 = 7.054,
                skip_128 = 4.517, skip_192 = 5, skip_256 = 5.702, windowed_64 = 0.4054, windowed_128 = 0.9404,
                windowed_192 = 0.9, windowed_256 = 0.9039, floor_64 = 0.977, floor_128 = 1.003, floor_192 = 1,
                floor_256 = 1.011, floor_512 = 0.9749,
            },
            nodes = {
                { 6.117, 64, 16, 40, 8, 64, 128 },
                { -1.883, 4, 256, 64, 64, 128, 128 },
                { -5.523, 256, 1, 8, 1, 64, 128 },
                { 5.126, 256, 16, 32, 8, 128, 0 },
                { -4.234, 32, 128, 32, 8, 128, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 104,
            mape = 0.18, median = 0.1091, p90 = 0.3984, error = 0.1425, error_growth = 0.03563,
            cores = 148, cache = 1.26e+08, bias = 0.003154,
            serves = { 0, 1, 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 1.128e-05, compute_efficiency = 0.516, memory_efficiency = 0.2525, tail = 0.6327,
                sequence_s = 9.367e-09, packing = 0.7349, cache_passes = 8.947, small_tile = 0.268, head_64 = 0.6191,
                head_128 = 0.9815, head_192 = 0.9, head_256 = 1.106, head_512 = 1.059, skip_64 = 4.637, skip_128 = 5,
                skip_192 = 5, skip_256 = 4.591, windowed_64 = 0.4016, windowed_128 = 0.9348, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1.003, floor_192 = 1, floor_256 = 0.9454,
                floor_512 = 0.9445,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 36,
            mape = 0.1769, median = 0.1402, p90 = 0.3433, error = 0.1415, error_growth = 0.03538,
            cores = 148, cache = 1.26e+08, bias = -0.02263,
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.1097, memory_efficiency = 0.7, tail = 0.1432,
                sequence_s = 5.906e-09, packing = 4.993, cache_passes = 1, small_tile = 0.2667, head_64 = 0.8,
                head_128 = 1, head_192 = 0.3047, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
    },
}
