-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 29,
            mape = 0.1772, median = 0.1022, p90 = 0.4981, error = 0.1402, error_growth = 0.03505,
            cores = 188, cache = 134217728, biases = { -0.1678 }, mapes = { 0.1772 },
            serves = { 2, 6 },
            constants = {
                floor_s = 3.297e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 29.68, cache_passes = 1.281, small_tile = 0.5, block = 0.4, warm_speedup = 3.969, overlap = 2,
                single_packing = 1, skipped_tile = 0.02, head_64 = 0.8, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6,
                floor_64 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9,
                windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 111,
            mape = 0.1492, median = 0.1335, p90 = 0.2636, error = 0.1194, error_growth = 0.02984,
            cores = 188, cache = 134217728, biases = { -0.0001516 }, mapes = { 0.1492 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 5.211e-06, compute_efficiency = 0.3823, memory_efficiency = 0.7, tail = 0.4319,
                sequence_s = 1.18e-08, packing = 0.09339, cache_passes = 1.135, small_tile = 0.7207, block = 0.1685,
                warm_speedup = 1.981, overlap = 2.44, single_packing = 2.796, skipped_tile = 0.4374, head_64 = 0.9972,
                head_192 = 0.9, head_256 = 0.4685, head_512 = 0.6, floor_64 = 1.381, floor_192 = 2.268,
                floor_256 = 1.337, floor_512 = 0.5445, windowed_64 = 0.467, windowed_128 = 0.9, windowed_192 = 0.405,
                windowed_256 = 0.3245,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1273, median = 0.08662, p90 = 0.27, error = 0.1025, error_growth = 0.02546,
            cores = 188, cache = 134217728, biases = { 0.02635 }, mapes = { 0.1273 },
            constants = {
                floor_s = 5.212e-06, compute_efficiency = 0.2428, memory_efficiency = 0.9138, tail = 0.4474,
                sequence_s = 9.456e-09, packing = 0.1447, cache_passes = 1.332, small_tile = 0.7154, block = 0.1498,
                warm_speedup = 2.257, overlap = 2.249, single_packing = 1.712, skipped_tile = 0.29, head_64 = 0.9812,
                head_192 = 0.922, head_256 = 0.7418, head_512 = 0.7362, floor_64 = 1.061, floor_192 = 2.111,
                floor_256 = 1.64, floor_512 = 0.5081, windowed_64 = 0.3891, windowed_128 = 1.02, windowed_192 = 0.8573,
                windowed_256 = 0.6653,
            },
            nodes = {
                { -1.329, 16, 16, 8, 1, 512, 0 },
                { 0.9784, 1, 32, 2, 1, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 29,
            mape = 0.1517, median = 0.1176, p90 = 0.5006, error = 0.1213, error_growth = 0.03034,
            cores = 188, cache = 134217728, biases = { -0.2539 }, mapes = { 0.1517 },
            serves = { 2, 6 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 21.66, cache_passes = 1.475, small_tile = 0.5, block = 0.4, warm_speedup = 4.451, overlap = 2,
                single_packing = 6.474, skipped_tile = 0.02, head_64 = 0.8, head_192 = 0.9, head_256 = 0.9,
                head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1, windowed_64 = 0.9,
                windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 111,
            mape = 0.1701, median = 0.1275, p90 = 0.3447, error = 0.1361, error_growth = 0.03402,
            cores = 188, cache = 134217728, biases = { 0.0001728 }, mapes = { 0.1701 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 7.549e-06, compute_efficiency = 0.3668, memory_efficiency = 0.7, tail = 0.4477,
                sequence_s = 1.252e-08, packing = 0.09358, cache_passes = 1, small_tile = 0.6905, block = 0.2069,
                warm_speedup = 2, overlap = 2.313, single_packing = 4.094, skipped_tile = 0.3942, head_64 = 1.093,
                head_192 = 0.9, head_256 = 0.5852, head_512 = 0.3614, floor_64 = 1.288, floor_192 = 1.814,
                floor_256 = 1.747, floor_512 = 0.5352, windowed_64 = 0.4924, windowed_128 = 0.9, windowed_192 = 0.3776,
                windowed_256 = 0.4594,
            },
            nodes = {
            },
        },
    },
}
