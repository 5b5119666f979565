-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 67,
            mape = 0.179, median = 0.09441, p90 = 0.3593, error = 0.121, error_growth = 0.03026,
            cores = 142, cache = 100663296, biases = { -0.005806 }, mapes = { 0.179 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 3.763e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 5.151e-09, packing = 9.806, cache_passes = 2.697, small_tile = 0.3919, block = 0.1115,
                warm_speedup = 5.531, overlap = 3.079, exp_efficiency = 0.8, single_packing = 10.1,
                skipped_tile = 0.7724, head_64 = 0.8, head_192 = 0.9, head_256 = 0.7666, head_512 = 0.6, floor_64 = 1,
                floor_192 = 1, floor_256 = 0.7931, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9,
                windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 73,
            mape = 0.125, median = 0.1136, p90 = 0.2539, error = 0.09999, error_growth = 0.025,
            cores = 142, cache = 100663296, biases = { 1.936e-05 }, mapes = { 0.125 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 6.838e-06, compute_efficiency = 0.5576, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 2e-08, packing = 0.4186, cache_passes = 1.792, small_tile = 0.7441, block = 0.2042,
                warm_speedup = 2.655, overlap = 2.159, exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.4803,
                head_64 = 0.8, head_192 = 0.6247, head_256 = 0.9, head_512 = 0.6, floor_64 = 0.6921, floor_192 = 1.314,
                floor_256 = 1, floor_512 = 1, windowed_64 = 0.421, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1099, median = 0.08572, p90 = 0.2518, error = 0.09324, error_growth = 0.02197,
            cores = 142, cache = 100663296, biases = { 0.04717 }, mapes = { 0.1099 },
            constants = {
                floor_s = 6.092e-06, compute_efficiency = 0.3199, memory_efficiency = 1.23, tail = 0.7,
                sequence_s = 5.339e-09, packing = 0.7397, cache_passes = 1.326, small_tile = 0.8432, block = 0.1046,
                warm_speedup = 1.86, overlap = 2.597, exp_efficiency = 0.8, single_packing = 0.7766,
                skipped_tile = 0.4298, head_64 = 0.7582, head_192 = 0.7178, head_256 = 0.9, head_512 = 0.6,
                floor_64 = 0.6529, floor_192 = 1.353, floor_256 = 1, floor_512 = 1, windowed_64 = 0.3735,
                windowed_128 = 0.9, windowed_192 = 0.7678, windowed_256 = 0.9,
            },
            nodes = {
                { 0.4719, 1, 32, 2, 1, 64, 128 },
                { -1.851, 64, 32, 4, 1, 64, 128 },
                { 0.6596, 64, 2048, 32, 4, 64, 0 },
                { -1.255, 2, 1536, 4, 1, 64, 0 },
                { 1.466, 2, 64, 4, 1, 64, 128 },
                { -1.833, 1, 16384, 64, 8, 192, 128 },
                { 1.769, 4, 16384, 64, 8, 64, 128 },
                { 0.9896, 256, 16, 8, 1, 192, 128 },
                { -0.9549, 128, 1, 1, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 67,
            mape = 0.1578, median = 0.08991, p90 = 0.3244, error = 0.1124, error_growth = 0.02809,
            cores = 142, cache = 100663296, biases = { -0.003184 }, mapes = { 0.1578 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 6.028e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 6.984e-09, packing = 7.903, cache_passes = 2.742, small_tile = 0.3803, block = 0.1307,
                warm_speedup = 5.233, overlap = 2.764, exp_efficiency = 0.8, single_packing = 9.714,
                skipped_tile = 0.8251, head_64 = 0.8, head_192 = 0.9, head_256 = 0.7519, head_512 = 0.6, floor_64 = 1,
                floor_192 = 1, floor_256 = 0.86, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9,
                windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 73,
            mape = 0.11, median = 0.07932, p90 = 0.2433, error = 0.08797, error_growth = 0.02199,
            cores = 142, cache = 100663296, biases = { -0.0008632 }, mapes = { 0.11 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.4551, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 0.7004, cache_passes = 1.582, small_tile = 0.7843, block = 0.1652, warm_speedup = 2.599,
                overlap = 2, exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.3722, head_64 = 0.9329,
                head_192 = 0.7268, head_256 = 0.9, head_512 = 0.6, floor_64 = 0.7226, floor_192 = 1.018, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.3967, windowed_128 = 0.9, windowed_192 = 0.674, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
    },
}
