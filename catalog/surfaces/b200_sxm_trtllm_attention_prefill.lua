-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_attention_prefill", system = "b200_sxm", backend = "trtllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 101,
            mape = 0.1161, median = 0.07207, p90 = 0.2881, error = 0.09799, error_growth = 0.02323,
            cores = 148, cache = 1.26e+08, bias = -0.1407,
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.463e-05, compute_efficiency = 0.3985, memory_efficiency = 0.1613, tail = 0.4565,
                sequence_s = 9.986e-08, packing = 0.1015, cache_passes = 0.7414, small_tile = 1, head_64 = 0.702,
                head_128 = 0.9683, head_192 = 0.9, head_256 = 1.286, head_512 = 0.6, skip_64 = 5.154, skip_128 = 5.048,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.3526, windowed_128 = 0.9016, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 0.9543, floor_128 = 1.009, floor_192 = 1, floor_256 = 1.009,
                floor_512 = 1,
            },
            nodes = {
                { 1.317, 256, 16, 32, 8, 128, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 39,
            mape = 0.09683, median = 0.05643, p90 = 0.2676, error = 0.07746, error_growth = 0.01937,
            cores = 148, cache = 1.26e+08, bias = 0.005778,
            serves = { 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.5343, tail = 0.3289,
                sequence_s = 2e-08, packing = 0.339, cache_passes = 1.791, small_tile = 0.9993, head_64 = 0.8,
                head_128 = 1, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 5,
                skip_256 = 6.106, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
                floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1173, median = 0.09721, p90 = 0.2712, error = 0.1067, error_growth = 0.02345,
            cores = 148, cache = 1.26e+08, bias = 0.03569,
            constants = {
                floor_s = 1.454e-05, compute_efficiency = 0.2516, memory_efficiency = 0.1703, tail = 0.6869,
                sequence_s = 1.094e-07, packing = 0.07187, cache_passes = 0.5975, small_tile = 1, head_64 = 0.595,
                head_128 = 0.9594, head_192 = 0.9, head_256 = 1.305, head_512 = 0.6, skip_64 = 5.465, skip_128 = 5.047,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.3661, windowed_128 = 0.9241, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 0.9386, floor_128 = 1.017, floor_192 = 1, floor_256 = 0.9238,
                floor_512 = 1,
            },
            nodes = {
                { 6.806, 128, 32, 40, 8, 64, 0 },
                { -3.198, 32, 16, 1, 1, 64, 128 },
                { -3.058, 16, 8192, 20, 4, 128, 8192 },
                { 2.389, 1, 256, 2, 1, 64, 128 },
                { -3.217, 128, 256, 2, 1, 64, 0 },
                { -3.019, 256, 16, 24, 2, 64, 128 },
                { 2.927, 16, 1536, 20, 4, 128, 8192 },
                { -0.8315, 256, 128, 12, 2, 256, 0 },
                { 0.6555, 256, 16, 32, 8, 128, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 101,
            mape = 0.125, median = 0.08679, p90 = 0.3004, error = 0.1054, error_growth = 0.02499,
            cores = 148, cache = 1.26e+08, bias = -0.1248,
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.447e-05, compute_efficiency = 0.477, memory_efficiency = 0.1565, tail = 0.6336,
                sequence_s = 9.977e-08, packing = 0.119, cache_passes = 0.627, small_tile = 1, head_64 = 0.6739,
                head_128 = 0.977, head_192 = 0.9, head_256 = 1.29, head_512 = 0.6, skip_64 = 5.197, skip_128 = 5.043,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.3296, windowed_128 = 0.8473, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 0.9456, floor_128 = 1.012, floor_192 = 1, floor_256 = 0.9952,
                floor_512 = 1,
            },
            nodes = {
                { 1.148, 256, 16, 32, 8, 128, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 39,
            mape = 0.1638, median = 0.1102, p90 = 0.3119, error = 0.1297, error_growth = 0.03243,
            cores = 148, cache = 1.26e+08, bias = 0.06919,
            serves = { 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.2923, tail = 0.8441,
                sequence_s = 2e-08, packing = 0.4972, cache_passes = 3.52, small_tile = 1, head_64 = 0.8, head_128 = 1,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.9602, skip_64 = 5, skip_128 = 5, skip_192 = 5,
                skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
                floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
    },
}
