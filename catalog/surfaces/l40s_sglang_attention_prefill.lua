-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 67,
            mape = 0.179, median = 0.09447, p90 = 0.3593, error = 0.121, error_growth = 0.03026,
            cores = 142, cache = 100663296, biases = { -0.005776 }, mapes = { 0.179 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 3.764e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 5.151e-09, packing = 9.8, cache_passes = 2.697, small_tile = 0.392, block = 0.1115,
                warm_speedup = 5.531, overlap = 3.078, single_packing = 10.11, skipped_tile = 0.7724, head_64 = 0.8,
                head_192 = 0.9, head_256 = 0.7666, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 0.793,
                floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 73,
            mape = 0.125, median = 0.1136, p90 = 0.2539, error = 0.09998, error_growth = 0.02499,
            cores = 142, cache = 100663296, biases = { 2.946e-05 }, mapes = { 0.125 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 6.839e-06, compute_efficiency = 0.5574, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 2e-08, packing = 0.4181, cache_passes = 1.792, small_tile = 0.7441, block = 0.2042,
                warm_speedup = 2.655, overlap = 2.159, single_packing = 1, skipped_tile = 0.4801, head_64 = 0.8,
                head_192 = 0.625, head_256 = 0.9, head_512 = 0.6, floor_64 = 0.6922, floor_192 = 1.314, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.4212, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1099, median = 0.08571, p90 = 0.2518, error = 0.09324, error_growth = 0.02197,
            cores = 142, cache = 100663296, biases = { 0.04715 }, mapes = { 0.1099 },
            constants = {
                floor_s = 6.093e-06, compute_efficiency = 0.3198, memory_efficiency = 1.23, tail = 0.7,
                sequence_s = 5.339e-09, packing = 0.7396, cache_passes = 1.326, small_tile = 0.8432, block = 0.1046,
                warm_speedup = 1.86, overlap = 2.597, single_packing = 0.7764, skipped_tile = 0.4297, head_64 = 0.7577,
                head_192 = 0.7181, head_256 = 0.9, head_512 = 0.6, floor_64 = 0.6529, floor_192 = 1.353, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.3739, windowed_128 = 0.9, windowed_192 = 0.7679, windowed_256 = 0.9,
            },
            nodes = {
                { 0.472, 1, 32, 2, 1, 64, 128 },
                { -1.851, 64, 32, 4, 1, 64, 128 },
                { 0.6597, 64, 2048, 32, 4, 64, 0 },
                { -1.255, 2, 1536, 4, 1, 64, 0 },
                { 1.466, 2, 64, 4, 1, 64, 128 },
                { -1.833, 1, 16384, 64, 8, 192, 128 },
                { 1.77, 4, 16384, 64, 8, 64, 128 },
                { 0.9896, 256, 16, 8, 1, 192, 128 },
                { -0.9547, 128, 1, 1, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 67,
            mape = 0.1578, median = 0.08964, p90 = 0.3244, error = 0.1124, error_growth = 0.02809,
            cores = 142, cache = 100663296, biases = { -0.003162 }, mapes = { 0.1578 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 6.028e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 6.984e-09, packing = 7.898, cache_passes = 2.742, small_tile = 0.3803, block = 0.1307,
                warm_speedup = 5.233, overlap = 2.763, single_packing = 9.718, skipped_tile = 0.8251, head_64 = 0.8,
                head_192 = 0.9, head_256 = 0.7519, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 0.8599,
                floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 73,
            mape = 0.1127, median = 0.08813, p90 = 0.2423, error = 0.09014, error_growth = 0.02253,
            cores = 142, cache = 100663296, biases = { -0.0006882 }, mapes = { 0.1127 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.5148, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 0.7942, cache_passes = 1.725, small_tile = 0.7916, block = 0.1734, warm_speedup = 2.455,
                overlap = 2.306, single_packing = 1, skipped_tile = 0.4208, head_64 = 0.8, head_192 = 0.6391,
                head_256 = 0.9, head_512 = 0.6, floor_64 = 0.7098, floor_192 = 1.011, floor_256 = 1, floor_512 = 1,
                windowed_64 = 0.4002, windowed_128 = 0.9, windowed_192 = 0.6669, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
    },
}
