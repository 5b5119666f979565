-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 29,
            mape = 0.1654, median = 0.1055, p90 = 0.5192, error = 0.1323, error_growth = 0.03309,
            cores = 188, cache = 134217728, biases = { -0.1737 }, mapes = { 0.1654 },
            serves = { 2, 6 },
            constants = {
                floor_s = 3.406e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 29.68, cache_passes = 1.402, small_tile = 0.5, block = 0.4, warm_speedup = 4.419, overlap = 2,
                exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.02, head_64 = 0.8, head_192 = 0.9,
                head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 111,
            mape = 0.1439, median = 0.1345, p90 = 0.2735, error = 0.1151, error_growth = 0.02878,
            cores = 188, cache = 134217728, biases = { 0.0003783 }, mapes = { 0.1439 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 4.598e-06, compute_efficiency = 0.3798, memory_efficiency = 0.7, tail = 0.4534,
                sequence_s = 9.045e-09, packing = 0.07054, cache_passes = 1.589, small_tile = 0.7415, block = 0.09858,
                warm_speedup = 2.158, overlap = 2.27, exp_efficiency = 0.8, single_packing = 2.657,
                skipped_tile = 0.4283, head_64 = 1.033, head_192 = 0.9, head_256 = 0.4686, head_512 = 0.6,
                floor_64 = 1.541, floor_192 = 2.559, floor_256 = 1.512, floor_512 = 0.5053, windowed_64 = 0.4366,
                windowed_128 = 0.9, windowed_192 = 0.393, windowed_256 = 0.3247,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1217, median = 0.08344, p90 = 0.2484, error = 0.09848, error_growth = 0.02435,
            cores = 188, cache = 134217728, biases = { 0.0005274 }, mapes = { 0.1217 },
            constants = {
                floor_s = 4.783e-06, compute_efficiency = 0.2404, memory_efficiency = 0.9089, tail = 0.4831,
                sequence_s = 7.656e-09, packing = 0.2, cache_passes = 1.989, small_tile = 0.7462, block = 0.09756,
                warm_speedup = 2.47, overlap = 2.232, exp_efficiency = 0.8, single_packing = 1.193, skipped_tile = 0.29,
                head_64 = 1.026, head_192 = 0.9375, head_256 = 0.7463, head_512 = 0.7352, floor_64 = 1.095,
                floor_192 = 2.283, floor_256 = 1.776, floor_512 = 0.4514, windowed_64 = 0.3633, windowed_128 = 1.029,
                windowed_192 = 0.8436, windowed_256 = 0.6717,
            },
            nodes = {
                { -1.643, 16, 16, 8, 1, 512, 0 },
                { 1.052, 1, 32, 2, 1, 64, 128 },
                { 0.78, 128, 32, 4, 2, 256, 1024 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 29,
            mape = 0.146, median = 0.0994, p90 = 0.4993, error = 0.1168, error_growth = 0.02921,
            cores = 188, cache = 134217728, biases = { -0.2476 }, mapes = { 0.146 },
            serves = { 2, 6 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 29.68, cache_passes = 1.606, small_tile = 0.5, block = 0.4, warm_speedup = 5.209, overlap = 2,
                exp_efficiency = 0.8, single_packing = 9.664, skipped_tile = 0.02, head_64 = 0.8, head_192 = 0.9,
                head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 111,
            mape = 0.1642, median = 0.1194, p90 = 0.3372, error = 0.1314, error_growth = 0.03285,
            cores = 188, cache = 134217728, biases = { 0.0004448 }, mapes = { 0.1642 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 6.723e-06, compute_efficiency = 0.3687, memory_efficiency = 0.7, tail = 0.4738,
                sequence_s = 9.325e-09, packing = 0.06641, cache_passes = 1.517, small_tile = 0.7108, block = 0.1407,
                warm_speedup = 2.446, overlap = 2, exp_efficiency = 0.8, single_packing = 4.47, skipped_tile = 0.3858,
                head_64 = 1.126, head_192 = 0.9, head_256 = 0.584, head_512 = 0.3537, floor_64 = 1.426,
                floor_192 = 2.028, floor_256 = 1.975, floor_512 = 0.4509, windowed_64 = 0.4575, windowed_128 = 0.9,
                windowed_192 = 0.3638, windowed_256 = 0.4579,
            },
            nodes = {
            },
        },
    },
}
