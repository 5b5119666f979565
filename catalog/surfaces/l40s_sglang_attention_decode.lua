-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 116,
            mape = 0.2115, median = 0.09687, p90 = 0.5245, error = 0.1557, error_growth = 0.03892,
            cores = 142, cache = 9.6e+07, biases = { -0.01714 }, mapes = { 0.2115 },
            serves = { 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 4.22e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 3.27e-06, cached_speedup = 7.454, start_s = 6.267e-07, part_s = 1.024e-09, loose = 0.1,
                split = 2, occupancy = 1.77, compute_efficiency = 0.1648, most_slices = 64, compute_alone = 0.1769,
                compute_8 = 0.605, compute_32 = 1, compute_wide = 1.124, head_64 = 0.8, head_128 = 0.9854,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.9124, windowed = 1, loose_windowed = 0.1508,
                loose_wide = 0.2358, split_alone = 1, split_windowed = 0.7914, start_alone = 1.689, blind = 0.002708,
                chunked = 0.8951, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 0.7542, floor_512 = 1.134,
                floor_alone = 0.9194, floor_windowed = 1.211,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 104,
            mape = 0.09816, median = 0.05358, p90 = 0.2133, error = 0.07596, error_growth = 0.01899,
            cores = 142, cache = 9.6e+07, biases = { -0.0008245 }, mapes = { 0.09816 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 1.051, saturation = 0.1088, latency_s_per_kv = 4.91e-09,
                slice_s = 1.301e-06, cached_speedup = 4.546, start_s = 5.813e-07, part_s = 6.002e-09, loose = 0.1,
                split = 3.286, occupancy = 2.045, compute_efficiency = 0.3, most_slices = 2.832, compute_alone = 0.3,
                compute_8 = 0.7116, compute_32 = 1.201, compute_wide = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 0.9, head_512 = 0.7, windowed = 0.8139, loose_windowed = 0.1405, loose_wide = 0.1,
                split_alone = 1.212, split_windowed = 1, start_alone = 1.151, blind = 0.01, chunked = 0.01,
                floor_64 = 0.7828, floor_128 = 1, floor_192 = 1.84, floor_256 = 1, floor_512 = 1, floor_alone = 1.126,
                floor_windowed = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 103,
            mape = 0.1244, median = 0.06008, p90 = 0.3853, error = 0.09954, error_growth = 0.02488,
            cores = 142, cache = 9.6e+07, biases = { 0.01356 }, mapes = { 0.1244 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 4.287e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 7.45e-10,
                slice_s = 3.087e-06, cached_speedup = 3.624, start_s = 4.714e-06, part_s = 1.315e-09, loose = 0.01927,
                split = 1.458, occupancy = 1.267, compute_efficiency = 0.2421, most_slices = 64, compute_alone = 0.1779,
                compute_8 = 1, compute_32 = 1, compute_wide = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 0.9835, head_512 = 0.7, windowed = 1, loose_windowed = 0.0961, loose_wide = 0.0362,
                split_alone = 1, split_windowed = 1, start_alone = 1.236, blind = 0.01, chunked = 0.9503, floor_64 = 1,
                floor_128 = 0.9303, floor_192 = 1, floor_256 = 1.222, floor_512 = 1, floor_alone = 0.8626,
                floor_windowed = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 117,
            mape = 0.08349, median = 0.05459, p90 = 0.1935, error = 0.06679, error_growth = 0.0167,
            cores = 142, cache = 9.6e+07, biases = { 0.0001949 }, mapes = { 0.08349 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 8.027e-06, memory_efficiency = 0.9518, saturation = 0.3, latency_s_per_kv = 4.836e-09,
                slice_s = 1.15e-06, cached_speedup = 4.141, start_s = 9.242e-07, part_s = 4.989e-09, loose = 0.05236,
                split = 2.609, occupancy = 1.658, compute_efficiency = 0.3, most_slices = 2.904, compute_alone = 0.1909,
                compute_8 = 0.8295, compute_32 = 1.248, compute_wide = 0.5, head_64 = 0.8, head_128 = 1,
                head_192 = 1.084, head_256 = 0.9, head_512 = 0.7, windowed = 0.9047, loose_windowed = 0.1118,
                loose_wide = 0.1, split_alone = 1.254, split_windowed = 1, start_alone = 1.866, blind = 0.01472,
                chunked = 0.01, floor_64 = 0.8107, floor_128 = 1, floor_192 = 1.562, floor_256 = 1, floor_512 = 1,
                floor_alone = 1, floor_windowed = 1,
            },
            nodes = {
            },
        },
    },
}
