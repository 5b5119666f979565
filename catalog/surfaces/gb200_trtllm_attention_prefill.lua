-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_trtllm_attention_prefill", system = "gb200", backend = "trtllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 101,
            mape = 0.1098, median = 0.07232, p90 = 0.2901, error = 0.09267, error_growth = 0.02197,
            cores = 148, cache = 1.26e+08, bias = -0.1009,
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.47e-05, compute_efficiency = 0.3974, memory_efficiency = 0.1696, tail = 0.5609,
                sequence_s = 1.053e-07, packing = 0.134, cache_passes = 0.7483, small_tile = 1.001, head_64 = 0.6934,
                head_128 = 0.9716, head_192 = 0.9, head_256 = 1.184, head_512 = 0.6, skip_64 = 5.507, skip_128 = 5.048,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.3316, windowed_128 = 0.9318, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 0.9923, floor_128 = 1.011, floor_192 = 1, floor_256 = 0.9919,
                floor_512 = 1,
            },
            nodes = {
                { 0.9682, 256, 16, 32, 8, 128, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 39,
            mape = 0.09078, median = 0.054, p90 = 0.2428, error = 0.07262, error_growth = 0.01816,
            cores = 148, cache = 1.26e+08, bias = 0.013,
            serves = { 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.5175, tail = 0.4013,
                sequence_s = 2e-08, packing = 0.4645, cache_passes = 1.951, small_tile = 1.027, head_64 = 0.8,
                head_128 = 1, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 5,
                skip_256 = 5.844, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
                floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1221, median = 0.09663, p90 = 0.2716, error = 0.1108, error_growth = 0.02443,
            cores = 148, cache = 1.26e+08, bias = 0.047,
            constants = {
                floor_s = 1.498e-05, compute_efficiency = 0.2527, memory_efficiency = 0.1792, tail = 0.6891,
                sequence_s = 1.198e-07, packing = 0.1311, cache_passes = 0.6019, small_tile = 1, head_64 = 0.5883,
                head_128 = 0.9537, head_192 = 0.9, head_256 = 1.316, head_512 = 0.6, skip_64 = 5.178, skip_128 = 5.046,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.354, windowed_128 = 0.9185, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 0.9447, floor_128 = 1.02, floor_192 = 1, floor_256 = 0.936,
                floor_512 = 1,
            },
            nodes = {
                { 4.52, 128, 32, 40, 8, 64, 0 },
                { -1.939, 32, 16, 1, 1, 64, 128 },
                { -2.884, 128, 512, 2, 2, 128, 0 },
                { 1.916, 1, 256, 5, 1, 128, 8192 },
                { -3.617, 256, 16, 24, 2, 64, 128 },
                { 2.941, 256, 16, 32, 8, 128, 0 },
                { -1.038, 128, 32, 8, 4, 256, 0 },
                { -5.855, 128, 1, 4, 2, 128, 0 },
                { 5.632, 256, 1, 40, 8, 128, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 101,
            mape = 0.123, median = 0.09169, p90 = 0.2813, error = 0.1038, error_growth = 0.0246,
            cores = 148, cache = 1.26e+08, bias = -0.1318,
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.486e-05, compute_efficiency = 0.4699, memory_efficiency = 0.1612, tail = 0.6187,
                sequence_s = 8.633e-08, packing = 0.1378, cache_passes = 0.5883, small_tile = 1, head_64 = 0.661,
                head_128 = 0.9752, head_192 = 0.9, head_256 = 1.364, head_512 = 0.6, skip_64 = 5.117, skip_128 = 5.048,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.3289, windowed_128 = 0.8254, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 0.9489, floor_128 = 1.01, floor_192 = 1, floor_256 = 1.013,
                floor_512 = 1,
            },
            nodes = {
                { 1.237, 256, 16, 32, 8, 128, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 39,
            mape = 0.1389, median = 0.07716, p90 = 0.2928, error = 0.111, error_growth = 0.02774,
            cores = 148, cache = 1.26e+08, bias = 0.07652,
            serves = { 7, 8 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.2971, tail = 1.141, sequence_s = 2e-08,
                packing = 0.4497, cache_passes = 3.687, small_tile = 1, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 0.9, head_512 = 1.016, skip_64 = 5, skip_128 = 5, skip_192 = 5, skip_256 = 5,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
    },
}
