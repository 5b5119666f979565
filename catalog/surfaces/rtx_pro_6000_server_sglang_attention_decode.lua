-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 51,
            mape = 0.2169, median = 0.08164, p90 = 0.5455, error = 0.1463, error_growth = 0.03658,
            cores = 188, cache = 1.28e+08, biases = { -0.03302 }, mapes = { 0.2169 },
            serves = { 2, 6, 10 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.7282, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2e-06, cached_speedup = 4.042, start_s = 2e-06, part_s = 2e-09, loose = 0.1, split = 2,
                occupancy = 1.5, compute_efficiency = 0.3, most_slices = 64, compute_alone = 0.3, compute_8 = 1.015,
                compute_32 = 1, compute_wide = 1.769, head_64 = 0.8, head_128 = 1.165, head_192 = 0.9, head_256 = 1.15,
                head_512 = 0.7, windowed = 1, alone_windowed = 0.05, loose_wide = 0.1, split_alone = 1,
                split_windowed = 1, turn_alone = 0.427, blind = 0.01, chunked = 0.01, floor_64 = 1, floor_128 = 1,
                floor_192 = 1, floor_256 = 1, floor_512 = 1, floor_alone = 0.6429, floor_windowed = 1,
                latency_by_size = 0.7, alone_few = 0.1, alone_wide = 0.01195,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 169,
            mape = 0.1031, median = 0.07528, p90 = 0.2514, error = 0.08247, error_growth = 0.02062,
            cores = 188, cache = 1.28e+08, biases = { -0.0004514 }, mapes = { 0.1031 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 5.011e-06, memory_efficiency = 0.8045, saturation = 0.4483, latency_s_per_kv = 1.333e-08,
                slice_s = 1.334e-06, cached_speedup = 2.199, start_s = 8.286e-07, part_s = 4.379e-09, loose = 0.2008,
                split = 2.935, occupancy = 1.5, compute_efficiency = 0.5046, most_slices = 3.897, compute_alone = 0.3,
                compute_8 = 1.172, compute_32 = 1.116, compute_wide = 0.5, head_64 = 1.071, head_128 = 1.062,
                head_192 = 1.148, head_256 = 0.9, head_512 = 1.007, windowed = 0.8584, alone_windowed = 0.01192,
                loose_wide = 0.1, split_alone = 1.295, split_windowed = 0.7298, turn_alone = 1.365, blind = 0.006486,
                chunked = 1.242, floor_64 = 0.8699, floor_128 = 0.8908, floor_192 = 1.998, floor_256 = 0.8127,
                floor_512 = 1.189, floor_alone = 1.16, floor_windowed = 1, latency_by_size = 0.5019, alone_few = 0.1,
                alone_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 51,
            mape = 0.1367, median = 0.09559, p90 = 0.3403, error = 0.1093, error_growth = 0.02733,
            cores = 188, cache = 1.28e+08, biases = { 0.01321 }, mapes = { 0.1367 },
            serves = { 2, 6, 10 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 8.84e-09,
                slice_s = 2e-06, cached_speedup = 2.697, start_s = 2e-06, part_s = 2e-09, loose = 0.03152,
                split = 1.107, occupancy = 1.107, compute_efficiency = 0.3, most_slices = 64, compute_alone = 0.3,
                compute_8 = 1, compute_32 = 1, compute_wide = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 1.142, head_512 = 0.7, windowed = 1, alone_windowed = 0.05, loose_wide = 0.1,
                split_alone = 1, split_windowed = 1, turn_alone = 1, blind = 0.01, chunked = 0.01, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1, floor_alone = 1, floor_windowed = 1,
                latency_by_size = 1.905, alone_few = 0.5709, alone_wide = 0.01078,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 169,
            mape = 0.07493, median = 0.05482, p90 = 0.1533, error = 0.05994, error_growth = 0.01499,
            cores = 188, cache = 1.28e+08, biases = { 0.0005648 }, mapes = { 0.07493 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 6.916e-06, memory_efficiency = 0.85, saturation = 0.4142, latency_s_per_kv = 9.908e-09,
                slice_s = 1.139e-06, cached_speedup = 2.532, start_s = 1.354e-06, part_s = 4.575e-09, loose = 0.1393,
                split = 2.324, occupancy = 1.756, compute_efficiency = 0.5703, most_slices = 2.854, compute_alone = 0.3,
                compute_8 = 1.254, compute_32 = 1.108, compute_wide = 0.5, head_64 = 0.9102, head_128 = 0.9761,
                head_192 = 1.057, head_256 = 0.9, head_512 = 0.9447, windowed = 1.101, alone_windowed = 0.01806,
                loose_wide = 0.1, split_alone = 1.536, split_windowed = 0.9199, turn_alone = 1.384, blind = 0.01,
                chunked = 0.9247, floor_64 = 0.8873, floor_128 = 0.9484, floor_192 = 1.743, floor_256 = 0.8871,
                floor_512 = 1.116, floor_alone = 1.085, floor_windowed = 0.9598, latency_by_size = 0.3676,
                alone_few = 0.1, alone_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
