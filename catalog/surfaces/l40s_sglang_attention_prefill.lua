-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 67,
            mape = 0.1777, median = 0.0926, p90 = 0.3551, error = 0.1202, error_growth = 0.03005,
            cores = 142, cache = 9.6e+07, biases = { -0.005584 }, mapes = { 0.1777 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 3.763e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 5.173e-09, packing = 9.869, cache_passes = 2.663, small_tile = 0.3927, block = 0.1116,
                warm_speedup = 5.693, overlap = 3.029, single_packing = 10.11, skipped_tile = 0.7727, head_64 = 0.8,
                head_192 = 0.9, head_256 = 0.7671, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 0.7933,
                floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 73,
            mape = 0.1243, median = 0.1148, p90 = 0.2543, error = 0.09947, error_growth = 0.02487,
            cores = 142, cache = 9.6e+07, biases = { 5.938e-05 }, mapes = { 0.1243 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 6.84e-06, compute_efficiency = 0.5574, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 2e-08, packing = 0.4175, cache_passes = 1.736, small_tile = 0.7446, block = 0.2033,
                warm_speedup = 2.702, overlap = 2.133, single_packing = 1, skipped_tile = 0.4799, head_64 = 0.8,
                head_192 = 0.6253, head_256 = 0.9, head_512 = 0.6, floor_64 = 0.6922, floor_192 = 1.314, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.4215, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1128, median = 0.07466, p90 = 0.2478, error = 0.09548, error_growth = 0.02256,
            cores = 142, cache = 9.6e+07, biases = { -0.04188 }, mapes = { 0.1128 },
            constants = {
                floor_s = 5.994e-06, compute_efficiency = 0.3217, memory_efficiency = 1.234, tail = 0.7271,
                sequence_s = 5.334e-09, packing = 0.7245, cache_passes = 1.355, small_tile = 0.8441, block = 0.1047,
                warm_speedup = 1.855, overlap = 2.571, single_packing = 0.7718, skipped_tile = 0.4291, head_64 = 0.7604,
                head_192 = 0.7181, head_256 = 0.9, head_512 = 0.6, floor_64 = 0.6498, floor_192 = 1.354, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.3737, windowed_128 = 0.9, windowed_192 = 0.7688, windowed_256 = 0.9,
            },
            nodes = {
                { 0.8291, 1, 32, 2, 1, 64, 128 },
                { -1.826, 64, 128, 1, 1, 64, 0 },
                { 0.792, 64, 2048, 32, 4, 64, 0 },
                { 1.889, 2, 64, 4, 1, 64, 128 },
                { -1.511, 8, 12288, 32, 4, 192, 128 },
                { 1.699, 4, 16384, 64, 8, 64, 128 },
                { -1.117, 128, 1, 1, 1, 64, 0 },
                { 1.209, 256, 1, 8, 1, 192, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 67,
            mape = 0.1568, median = 0.08883, p90 = 0.3245, error = 0.1118, error_growth = 0.02794,
            cores = 142, cache = 9.6e+07, biases = { -0.003203 }, mapes = { 0.1568 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 6.028e-06, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.7,
                sequence_s = 7.024e-09, packing = 7.957, cache_passes = 2.706, small_tile = 0.3813, block = 0.1309,
                warm_speedup = 5.378, overlap = 2.724, single_packing = 9.737, skipped_tile = 0.8253, head_64 = 0.8,
                head_192 = 0.9, head_256 = 0.7522, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 0.8603,
                floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 73,
            mape = 0.1095, median = 0.07781, p90 = 0.243, error = 0.08763, error_growth = 0.02191,
            cores = 142, cache = 9.6e+07, biases = { -0.0008231 }, mapes = { 0.1095 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.4549, memory_efficiency = 0.7, tail = 0.7, sequence_s = 2e-08,
                packing = 0.6982, cache_passes = 1.544, small_tile = 0.7842, block = 0.1654, warm_speedup = 2.627,
                overlap = 2, single_packing = 1, skipped_tile = 0.372, head_64 = 0.9326, head_192 = 0.7269,
                head_256 = 0.9, head_512 = 0.6, floor_64 = 0.7231, floor_192 = 1.018, floor_256 = 1, floor_512 = 1,
                windowed_64 = 0.3971, windowed_128 = 0.9, windowed_192 = 0.6745, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
    },
}
