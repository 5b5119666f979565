-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_attention_prefill", system = "gb300", backend = "trtllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 101,
            mape = 0.1143, median = 0.07274, p90 = 0.286, error = 0.09647, error_growth = 0.02287,
            cores = 148, cache = 1.26e+08, bias = -0.1006,
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.451e-05, compute_efficiency = 0.4875, memory_efficiency = 0.1735, tail = 0.514,
                sequence_s = 9.23e-08, packing = 0.1065, cache_passes = 0.7239, small_tile = 1, head_64 = 0.7195,
                head_128 = 0.9828, head_192 = 0.9, head_256 = 1.139, head_512 = 0.6, skip_64 = 4.927, skip_128 = 5.046,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.3002, windowed_128 = 0.9148, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 0.9453, floor_128 = 1.012, floor_192 = 1, floor_256 = 1.028,
                floor_512 = 1,
            },
            nodes = {
                { 0.9704, 256, 16, 32, 8, 128, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 39,
            mape = 0.1147, median = 0.07659, p90 = 0.2649, error = 0.09174, error_growth = 0.02294,
            cores = 148, cache = 1.26e+08, bias = -0.01671,
            serves = { 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.5406, tail = 0.3268,
                sequence_s = 2e-08, packing = 0.4242, cache_passes = 1.731, small_tile = 1.004, head_64 = 0.8,
                head_128 = 1, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 5,
                skip_256 = 6.138, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
                floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1158, median = 0.08589, p90 = 0.2597, error = 0.1063, error_growth = 0.02316,
            cores = 148, cache = 1.26e+08, bias = 0.1496,
            constants = {
                floor_s = 1.436e-05, compute_efficiency = 0.3233, memory_efficiency = 0.177, tail = 0.6942,
                sequence_s = 1.014e-07, packing = 0.1342, cache_passes = 0.5487, small_tile = 1.001, head_64 = 0.6193,
                head_128 = 0.963, head_192 = 0.9, head_256 = 1.336, head_512 = 0.6, skip_64 = 4.747, skip_128 = 5.046,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.3133, windowed_128 = 0.9373, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 0.9758, floor_128 = 1.011, floor_192 = 1, floor_256 = 0.9705,
                floor_512 = 1,
            },
            nodes = {
                { 4.748, 256, 1, 24, 2, 64, 0 },
                { -6.411, 256, 1, 8, 1, 64, 128 },
                { -1.314, 16, 256, 24, 24, 256, 0 },
                { 3.975, 256, 16, 32, 8, 128, 0 },
                { -4.031, 32, 256, 12, 1, 128, 0 },
                { 4.33, 2, 1024, 64, 1, 64, 0 },
                { -3.448, 8, 16384, 12, 4, 64, 0 },
                { 1.822, 4, 1536, 48, 48, 128, 0 },
                { -1.42, 4, 32, 32, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 101,
            mape = 0.1263, median = 0.09547, p90 = 0.3106, error = 0.1022, error_growth = 0.02527,
            cores = 148, cache = 1.26e+08, bias = 0.01175,
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.414e-05, compute_efficiency = 0.6126, memory_efficiency = 0.1677, tail = 0.6675,
                sequence_s = 9.017e-08, packing = 0.1657, cache_passes = 0.5706, small_tile = 1, head_64 = 0.6758,
                head_128 = 0.9832, head_192 = 0.9, head_256 = 1.349, head_512 = 0.6, skip_64 = 4.726, skip_128 = 5.048,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.2896, windowed_128 = 0.8295, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 0.9852, floor_128 = 1.005, floor_192 = 1, floor_256 = 1.039,
                floor_512 = 1,
            },
            nodes = {
                { -0.1125, 64, 1, 64, 1, 256, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 39,
            mape = 0.13, median = 0.08779, p90 = 0.3295, error = 0.104, error_growth = 0.026,
            cores = 148, cache = 1.26e+08, bias = 0.07316,
            serves = { 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.2783, tail = 0.8111,
                sequence_s = 2e-08, packing = 0.5075, cache_passes = 2.915, small_tile = 1, head_64 = 0.8, head_128 = 1,
                head_192 = 0.9, head_256 = 0.9, head_512 = 1.229, skip_64 = 5, skip_128 = 5, skip_192 = 5, skip_256 = 5,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
    },
}
