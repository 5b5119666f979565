-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 29,
            mape = 0.1741, median = 0.104, p90 = 0.4982, error = 0.1393, error_growth = 0.03483,
            cores = 188, cache = 134217728, biases = { -0.1679 }, mapes = { 0.1741 },
            serves = { 2, 6 },
            constants = {
                floor_s = 3.297e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 29.68, cache_passes = 1.28, small_tile = 0.5, block = 0.4, warm_speedup = 3.968, overlap = 2,
                exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.02, head_64 = 0.8, head_192 = 0.9,
                head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 111,
            mape = 0.1492, median = 0.1335, p90 = 0.2637, error = 0.1194, error_growth = 0.02984,
            cores = 188, cache = 134217728, biases = { -0.0001549 }, mapes = { 0.1492 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 5.211e-06, compute_efficiency = 0.3823, memory_efficiency = 0.7, tail = 0.4319,
                sequence_s = 1.18e-08, packing = 0.09342, cache_passes = 1.134, small_tile = 0.7207, block = 0.1685,
                warm_speedup = 1.981, overlap = 2.44, exp_efficiency = 0.8, single_packing = 2.796,
                skipped_tile = 0.4374, head_64 = 0.9976, head_192 = 0.9, head_256 = 0.4685, head_512 = 0.6,
                floor_64 = 1.381, floor_192 = 2.268, floor_256 = 1.337, floor_512 = 0.5446, windowed_64 = 0.4668,
                windowed_128 = 0.9, windowed_192 = 0.405, windowed_256 = 0.3245,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1273, median = 0.0866, p90 = 0.27, error = 0.1025, error_growth = 0.02546,
            cores = 188, cache = 134217728, biases = { 0.02633 }, mapes = { 0.1273 },
            constants = {
                floor_s = 5.213e-06, compute_efficiency = 0.2429, memory_efficiency = 0.9138, tail = 0.4473,
                sequence_s = 9.454e-09, packing = 0.1447, cache_passes = 1.332, small_tile = 0.7154, block = 0.1499,
                warm_speedup = 2.258, overlap = 2.249, exp_efficiency = 0.8, single_packing = 1.713,
                skipped_tile = 0.29, head_64 = 0.982, head_192 = 0.9219, head_256 = 0.7417, head_512 = 0.7361,
                floor_64 = 1.061, floor_192 = 2.111, floor_256 = 1.64, floor_512 = 0.5082, windowed_64 = 0.3888,
                windowed_128 = 1.02, windowed_192 = 0.8573, windowed_256 = 0.6653,
            },
            nodes = {
                { -1.328, 16, 16, 8, 1, 512, 0 },
                { 0.9786, 1, 32, 2, 1, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 29,
            mape = 0.1517, median = 0.1177, p90 = 0.5005, error = 0.1214, error_growth = 0.03034,
            cores = 188, cache = 134217728, biases = { -0.254 }, mapes = { 0.1517 },
            serves = { 2, 6 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 21.66, cache_passes = 1.474, small_tile = 0.5, block = 0.4, warm_speedup = 4.451, overlap = 2,
                exp_efficiency = 0.8, single_packing = 6.474, skipped_tile = 0.02, head_64 = 0.8, head_192 = 0.9,
                head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 111,
            mape = 0.1701, median = 0.1275, p90 = 0.3447, error = 0.1361, error_growth = 0.03402,
            cores = 188, cache = 134217728, biases = { 0.000169 }, mapes = { 0.1701 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 7.549e-06, compute_efficiency = 0.3668, memory_efficiency = 0.7, tail = 0.4477,
                sequence_s = 1.252e-08, packing = 0.0936, cache_passes = 1, small_tile = 0.6905, block = 0.2068,
                warm_speedup = 2, overlap = 2.313, exp_efficiency = 0.8, single_packing = 4.095, skipped_tile = 0.3942,
                head_64 = 1.094, head_192 = 0.9, head_256 = 0.5852, head_512 = 0.3614, floor_64 = 1.288,
                floor_192 = 1.814, floor_256 = 1.747, floor_512 = 0.5352, windowed_64 = 0.4922, windowed_128 = 0.9,
                windowed_192 = 0.3776, windowed_256 = 0.4594,
            },
            nodes = {
            },
        },
    },
}
