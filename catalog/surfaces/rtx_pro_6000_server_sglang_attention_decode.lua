-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 51,
            mape = 0.253, median = 0.09198, p90 = 0.7509, error = 0.1839, error_growth = 0.04598,
            cores = 188, cache = 1.28e+08, biases = { -0.02703 }, mapes = { 0.253 },
            serves = { 2, 6, 10 },
            constants = {
                floor_s = 4.425e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2e-06, cached_speedup = 3.502, start_s = 2e-06, part_s = 7.574e-10, loose = 0.1, split = 2,
                occupancy = 1.5, compute_efficiency = 0.3, most_slices = 64, compute_alone = 0.3, compute_8 = 1,
                compute_32 = 1, compute_wide = 1.113, head_64 = 0.8, head_128 = 1.011, head_192 = 0.9, head_256 = 0.9,
                head_512 = 0.7, windowed = 1, alone_windowed = 0.05, loose_wide = 0.1, split_alone = 1.537,
                split_windowed = 1, start_alone = 0.61, blind = 0.01, chunked = 0.01, floor_64 = 1, floor_128 = 1,
                floor_192 = 1, floor_256 = 1, floor_512 = 1, floor_alone = 0.7098, floor_windowed = 1,
                latency_by_size = 0.7, alone_few = 0.1, alone_wide = 0.01018,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 169,
            mape = 0.1025, median = 0.07369, p90 = 0.2421, error = 0.08202, error_growth = 0.0205,
            cores = 188, cache = 1.28e+08, biases = { -5.002e-05 }, mapes = { 0.1025 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 5.528e-06, memory_efficiency = 0.799, saturation = 0.3663, latency_s_per_kv = 8.084e-09,
                slice_s = 1.461e-06, cached_speedup = 2.668, start_s = 7.354e-07, part_s = 8.612e-09, loose = 0.1,
                split = 2.815, occupancy = 1.931, compute_efficiency = 0.4395, most_slices = 2.928,
                compute_alone = 0.328, compute_8 = 1, compute_32 = 1.208, compute_wide = 0.5, head_64 = 1.078,
                head_128 = 1.061, head_192 = 1.172, head_256 = 0.9, head_512 = 1.043, windowed = 0.8628,
                alone_windowed = 0.01317, loose_wide = 0.1, split_alone = 1.527, split_windowed = 0.7124,
                start_alone = 1, blind = 0.004956, chunked = 1.209, floor_64 = 0.8376, floor_128 = 0.8998,
                floor_192 = 1.916, floor_256 = 0.9051, floor_512 = 1.297, floor_alone = 1.284, floor_windowed = 1,
                latency_by_size = 0.3124, alone_few = 0.2735, alone_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 51,
            mape = 0.1817, median = 0.112, p90 = 0.4518, error = 0.1454, error_growth = 0.03634,
            cores = 188, cache = 1.28e+08, biases = { -0.001698 }, mapes = { 0.1817 },
            serves = { 2, 6, 10 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2.099e-06, cached_speedup = 2, start_s = 3.929e-06, part_s = 2e-09, loose = 0.03527,
                split = 2, occupancy = 1.5, compute_efficiency = 0.3, most_slices = 64, compute_alone = 0.3,
                compute_8 = 1, compute_32 = 1, compute_wide = 0.9506, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 1.02, head_512 = 0.7, windowed = 1, alone_windowed = 0.05, loose_wide = 0.1, split_alone = 1,
                split_windowed = 1, start_alone = 1.558, blind = 0.01, chunked = 0.01, floor_64 = 1, floor_128 = 1,
                floor_192 = 1, floor_256 = 1.069, floor_512 = 1, floor_alone = 1, floor_windowed = 1,
                latency_by_size = 0.7, alone_few = 0.05366, alone_wide = 0.009642,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 169,
            mape = 0.0783, median = 0.06048, p90 = 0.1792, error = 0.06264, error_growth = 0.01566,
            cores = 188, cache = 1.28e+08, biases = { -0.000414 }, mapes = { 0.0783 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 7.095e-06, memory_efficiency = 0.85, saturation = 0.5043, latency_s_per_kv = 7.334e-09,
                slice_s = 1.16e-06, cached_speedup = 2.882, start_s = 1.091e-06, part_s = 7.826e-09, loose = 0.07576,
                split = 2, occupancy = 1.908, compute_efficiency = 0.5798, most_slices = 2.308, compute_alone = 0.3372,
                compute_8 = 1.174, compute_32 = 1.158, compute_wide = 0.5, head_64 = 0.9165, head_128 = 0.9767,
                head_192 = 1.034, head_256 = 0.8658, head_512 = 0.9602, windowed = 1.062, alone_windowed = 0.01967,
                loose_wide = 0.1, split_alone = 1.851, split_windowed = 0.8875, start_alone = 1, blind = 0.01,
                chunked = 0.8885, floor_64 = 0.893, floor_128 = 0.9275, floor_192 = 1.701, floor_256 = 0.9053,
                floor_512 = 1.158, floor_alone = 1.215, floor_windowed = 1, latency_by_size = 0.2893,
                alone_few = 0.4238, alone_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
