-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 51,
            mape = 0.2161, median = 0.07967, p90 = 0.5457, error = 0.1457, error_growth = 0.03643,
            cores = 188, cache = 1.28e+08, biases = { -0.03356 }, mapes = { 0.2161 },
            serves = { 2, 6, 10 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.7284, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2e-06, cached_speedup = 4.049, start_s = 2e-06, part_s = 2e-09, loose = 0.1, split = 2,
                occupancy = 1.5, compute_efficiency = 0.3, most_slices = 64, compute_alone = 0.3, compute_8 = 1.014,
                compute_32 = 1, compute_wide = 1.771, head_64 = 0.8, head_128 = 1.165, head_192 = 0.9, head_256 = 1.149,
                head_512 = 0.7, windowed = 1, alone_windowed = 0.05, loose_wide = 0.1, split_alone = 1,
                split_windowed = 1, start_alone = 0.4109, blind = 0.01, chunked = 0.01, floor_64 = 1, floor_128 = 1,
                floor_192 = 1, floor_256 = 1, floor_512 = 1, floor_alone = 0.6394, floor_windowed = 1,
                latency_by_size = 0.7, alone_few = 0.1, alone_wide = 0.01181,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 169,
            mape = 0.09403, median = 0.05509, p90 = 0.2171, error = 0.07522, error_growth = 0.01881,
            cores = 188, cache = 1.28e+08, biases = { -0.0003417 }, mapes = { 0.09403 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 5.083e-06, memory_efficiency = 0.85, saturation = 0.8964, latency_s_per_kv = 3.642e-09,
                slice_s = 1.356e-06, cached_speedup = 1.811, start_s = 1.274e-06, part_s = 1.548e-09, loose = 0.1657,
                split = 1.822, occupancy = 0.915, compute_efficiency = 0.5129, most_slices = 3.983, compute_alone = 0.3,
                compute_8 = 1.163, compute_32 = 1.115, compute_wide = 0.5, head_64 = 0.9659, head_128 = 1,
                head_192 = 1.155, head_256 = 0.9, head_512 = 1.007, windowed = 0.8513, alone_windowed = 0.01661,
                loose_wide = 0.1, split_alone = 1.401, split_windowed = 0.8299, start_alone = 0.8383, blind = 0.005302,
                chunked = 1.228, floor_64 = 0.9179, floor_128 = 0.9203, floor_192 = 1.968, floor_256 = 0.7994,
                floor_512 = 0.958, floor_alone = 1.243, floor_windowed = 1, latency_by_size = 1.639, alone_few = 0.1865,
                alone_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 51,
            mape = 0.1373, median = 0.07779, p90 = 0.3174, error = 0.1098, error_growth = 0.02746,
            cores = 188, cache = 1.28e+08, biases = { 0.001697 }, mapes = { 0.1373 },
            serves = { 2, 6, 10 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 7.65e-09,
                slice_s = 2e-06, cached_speedup = 3.061, start_s = 2e-06, part_s = 2e-09, loose = 0.02776,
                split = 0.9902, occupancy = 0.9902, compute_efficiency = 0.3, most_slices = 64, compute_alone = 0.3,
                compute_8 = 1, compute_32 = 1, compute_wide = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 1.167, head_512 = 0.7, windowed = 1, alone_windowed = 0.05, loose_wide = 0.1,
                split_alone = 1, split_windowed = 1, start_alone = 1, blind = 0.01, chunked = 0.01, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1, floor_alone = 1, floor_windowed = 1,
                latency_by_size = 2.125, alone_few = 0.583, alone_wide = 0.01378,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 169,
            mape = 0.07422, median = 0.05595, p90 = 0.1522, error = 0.05937, error_growth = 0.01484,
            cores = 188, cache = 1.28e+08, biases = { 0.0008582 }, mapes = { 0.07422 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 6.911e-06, memory_efficiency = 0.85, saturation = 0.4239, latency_s_per_kv = 9.407e-09,
                slice_s = 1.159e-06, cached_speedup = 2.522, start_s = 1.37e-06, part_s = 4.727e-09, loose = 0.1251,
                split = 2, occupancy = 1.716, compute_efficiency = 0.5636, most_slices = 2.755, compute_alone = 0.3,
                compute_8 = 1.25, compute_32 = 1.115, compute_wide = 0.5, head_64 = 0.9083, head_128 = 0.9749,
                head_192 = 1.052, head_256 = 0.9, head_512 = 0.9523, windowed = 1.1, alone_windowed = 0.0186,
                loose_wide = 0.1, split_alone = 1.548, split_windowed = 0.9174, start_alone = 1.385, blind = 0.01159,
                chunked = 0.9302, floor_64 = 0.8863, floor_128 = 0.9492, floor_192 = 1.741, floor_256 = 0.8938,
                floor_512 = 1.125, floor_alone = 1.14, floor_windowed = 0.9592, latency_by_size = 0.3514,
                alone_few = 0.1, alone_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
