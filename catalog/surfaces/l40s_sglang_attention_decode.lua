-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 116,
            mape = 0.1753, median = 0.07964, p90 = 0.3265, error = 0.1252, error_growth = 0.03129,
            cores = 142, cache = 9.6e+07, biases = { -0.004264 }, mapes = { 0.1753 },
            serves = { 2, 3, 6, 7, 8, 10 },
            constants = {
                floor_s = 4.247e-06, memory_efficiency = 0.85, saturation = 0.3075, latency_s_per_kv = 7.836e-10,
                slice_s = 3.473e-06, cached_speedup = 8.408, start_s = 9.166e-07, part_s = 2e-09, loose = 0.2588,
                split = 2, occupancy = 1.5, compute_efficiency = 0.1492, most_slices = 64, compute_alone = 0.1627,
                compute_8 = 0.6943, compute_32 = 0.936, compute_wide = 1.862, head_64 = 0.8, head_128 = 1,
                head_192 = 0.9, head_256 = 0.982, head_512 = 0.8971, windowed = 1, alone_windowed = 0.1537,
                loose_wide = 0.1, split_alone = 1, split_windowed = 0.7531, start_alone = 1, blind = 0.002749,
                chunked = 0.9092, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 0.8014, floor_512 = 1,
                floor_alone = 1, floor_windowed = 1.078, latency_by_size = 0.7, alone_few = 0.04246,
                alone_wide = 0.01767,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 104,
            mape = 0.1118, median = 0.06517, p90 = 0.2586, error = 0.0879, error_growth = 0.02197,
            cores = 142, cache = 9.6e+07, biases = { -0.005649 }, mapes = { 0.1118 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.7355, saturation = 0.2216, latency_s_per_kv = 1.32e-08,
                slice_s = 1.484e-06, cached_speedup = 4.145, start_s = 7.121e-07, part_s = 2e-09, loose = 0.2952,
                split = 3.356, occupancy = 1.689, compute_efficiency = 0.3, most_slices = 4.666, compute_alone = 0.3,
                compute_8 = 0.8742, compute_32 = 1.227, compute_wide = 0.5, head_64 = 1.117, head_128 = 1,
                head_192 = 1.302, head_256 = 0.9, head_512 = 0.7, windowed = 0.8441, alone_windowed = 0.05,
                loose_wide = 0.1, split_alone = 1.359, split_windowed = 1, start_alone = 1.274, blind = 0.01,
                chunked = 0.01, floor_64 = 0.7385, floor_128 = 1, floor_192 = 1.671, floor_256 = 1, floor_512 = 1,
                floor_alone = 1, floor_windowed = 1, latency_by_size = 0.7, alone_few = 0.1, alone_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 103,
            mape = 0.07916, median = 0.04808, p90 = 0.1635, error = 0.0631, error_growth = 0.01577,
            cores = 142, cache = 9.6e+07, biases = { 0.00134 }, mapes = { 0.07916 },
            serves = { 2, 3, 6, 7, 10 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.78, saturation = 0.3, latency_s_per_kv = 5.723e-09,
                slice_s = 2e-06, cached_speedup = 5.047, start_s = 2.622e-06, part_s = 2e-09, loose = 0.01884,
                split = 2, occupancy = 1.15, compute_efficiency = 0.3534, most_slices = 64, compute_alone = 0.3,
                compute_8 = 1.186, compute_32 = 1, compute_wide = 0.5, head_64 = 0.8, head_128 = 1.049, head_192 = 0.9,
                head_256 = 1.055, head_512 = 0.7, windowed = 1, alone_windowed = 0.05, loose_wide = 0.02465,
                split_alone = 1, split_windowed = 1, start_alone = 1.276, blind = 0.0045, chunked = 1.004, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 0.8778, floor_512 = 1, floor_alone = 0.887,
                floor_windowed = 1, latency_by_size = 2.472, alone_few = 0.4744, alone_wide = 0.01137,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 117,
            mape = 0.07179, median = 0.04967, p90 = 0.1451, error = 0.05743, error_growth = 0.01436,
            cores = 142, cache = 9.6e+07, biases = { 0.0004501 }, mapes = { 0.07179 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 7.765e-06, memory_efficiency = 0.6785, saturation = 0.5127, latency_s_per_kv = 1.118e-08,
                slice_s = 1.401e-06, cached_speedup = 3.564, start_s = 7.239e-07, part_s = 5.271e-09, loose = 0.1,
                split = 5.438, occupancy = 2.045, compute_efficiency = 0.4729, most_slices = 3.743, compute_alone = 0.3,
                compute_8 = 1.115, compute_32 = 1.16, compute_wide = 0.5, head_64 = 1.116, head_128 = 1,
                head_192 = 1.387, head_256 = 0.9, head_512 = 0.7, windowed = 1, alone_windowed = 0.01714,
                loose_wide = 0.1, split_alone = 1, split_windowed = 0.8245, start_alone = 1.71, blind = 0.01,
                chunked = 0.01, floor_64 = 0.8092, floor_128 = 1, floor_192 = 1.557, floor_256 = 1, floor_512 = 1,
                floor_alone = 1, floor_windowed = 1, latency_by_size = 0.4281, alone_few = 0.1, alone_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
