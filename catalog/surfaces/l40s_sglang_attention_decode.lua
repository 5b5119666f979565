-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 116,
            mape = 0.1914, median = 0.1145, p90 = 0.3851, error = 0.14, error_growth = 0.03499,
            cores = 142, cache = 100663296, biases = { -0.01229 }, mapes = { 0.1914 },
            serves = { 2, 3, 6, 7, 8, 10 },
            constants = {
                floor_s = 4.346e-06, memory_efficiency = 0.85, saturation = 0.1878, latency_s_per_kv = 9.321e-11,
                slice_s = 4.26e-06, cached_speedup = 12.63, start_s = 6.937e-07, part_s = 2e-09, loose = 0.3375,
                split = 2, occupancy = 1.5, compute_efficiency = 0.1469, most_slices = 48.86, compute_alone = 0.1231,
                compute_8 = 0.6873, compute_32 = 1, compute_wide = 2.658, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 0.9, head_512 = 0.9778, windowed = 1, alone_windowed = 0.05, loose_wide = 0.1,
                split_alone = 1, split_windowed = 1, turn_alone = 1, blind = 0.001607, chunked = 1.039, floor_64 = 1,
                floor_128 = 1.112, floor_192 = 1, floor_256 = 0.9683, floor_512 = 0.4862, floor_alone = 0.7196,
                floor_windowed = 1, latency_by_size = 4.335, alone_few = 0.02237, alone_wide = 0.02375,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 104,
            mape = 0.1021, median = 0.06211, p90 = 0.2468, error = 0.08152, error_growth = 0.02038,
            cores = 142, cache = 100663296, biases = { -0.0003615 }, mapes = { 0.1021 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.771, saturation = 0.2024, latency_s_per_kv = 1.52e-08,
                slice_s = 6.849e-07, cached_speedup = 5.6, start_s = 3.211e-07, part_s = 2e-09, loose = 0.3257,
                split = 6.411, occupancy = 1.5, compute_efficiency = 0.5149, most_slices = 4.593, compute_alone = 0.3,
                compute_8 = 1, compute_32 = 1.181, compute_wide = 0.5, head_64 = 1.067, head_128 = 1, head_192 = 1.234,
                head_256 = 0.9, head_512 = 0.7, windowed = 0.7859, alone_windowed = 0.05, loose_wide = 0.1,
                split_alone = 1, split_windowed = 1, turn_alone = 1.471, blind = 0.04511, chunked = 0.01,
                floor_64 = 0.7635, floor_128 = 1, floor_192 = 1.664, floor_256 = 1, floor_512 = 1, floor_alone = 1,
                floor_windowed = 1, latency_by_size = 0.7, alone_few = 0.04546, alone_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 103,
            mape = 0.08505, median = 0.06347, p90 = 0.1815, error = 0.06804, error_growth = 0.01701,
            cores = 142, cache = 100663296, biases = { -0.005881 }, mapes = { 0.08505 },
            serves = { 2, 3, 6, 7, 10 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 2.977e-09,
                slice_s = 2.719e-06, cached_speedup = 5.812, start_s = 2.453e-06, part_s = 6.453e-09, loose = 0.007568,
                split = 7.607, occupancy = 1.268, compute_efficiency = 0.3801, most_slices = 58.89,
                compute_alone = 0.4992, compute_8 = 1.487, compute_32 = 1, compute_wide = 0.5, head_64 = 0.8,
                head_128 = 1, head_192 = 0.9, head_256 = 0.9, head_512 = 0.7, windowed = 1, alone_windowed = 0.05,
                loose_wide = 0.02585, split_alone = 1, split_windowed = 1, turn_alone = 1, blind = 0.004533,
                chunked = 1.113, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 0.8444, floor_512 = 1,
                floor_alone = 1, floor_windowed = 1, latency_by_size = 3.546, alone_few = 1.611, alone_wide = 0.009262,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 117,
            mape = 0.0658, median = 0.04843, p90 = 0.144, error = 0.05264, error_growth = 0.01316,
            cores = 142, cache = 100663296, biases = { -0.0001943 }, mapes = { 0.0658 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 8.159e-06, memory_efficiency = 0.6246, saturation = 0.3977, latency_s_per_kv = 9.243e-09,
                slice_s = 8.775e-07, cached_speedup = 3.894, start_s = 3.636e-07, part_s = 5.354e-09, loose = 0.1,
                split = 3.468, occupancy = 1.5, compute_efficiency = 0.6602, most_slices = 2.935, compute_alone = 0.3,
                compute_8 = 1.246, compute_32 = 1.234, compute_wide = 0.5, head_64 = 1.227, head_128 = 1,
                head_192 = 1.455, head_256 = 0.9, head_512 = 0.7, windowed = 1, alone_windowed = 0.02817,
                loose_wide = 0.1, split_alone = 1.616, split_windowed = 1, turn_alone = 1.519, blind = 0.02979,
                chunked = 0.01, floor_64 = 0.82, floor_128 = 1, floor_192 = 1.542, floor_256 = 1, floor_512 = 1,
                floor_alone = 1, floor_windowed = 1, latency_by_size = 0.426, alone_few = 0.1, alone_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
