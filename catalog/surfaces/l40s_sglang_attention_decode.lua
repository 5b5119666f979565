-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 116,
            mape = 0.2069, median = 0.1138, p90 = 0.4276, error = 0.1468, error_growth = 0.03671,
            cores = 142, cache = 9.6e+07, biases = { -0.01786 }, mapes = { 0.2069 },
            serves = { 2, 3, 6, 7, 8, 10 },
            constants = {
                floor_s = 4.055e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 4.204e-10,
                slice_s = 4.527e-06, cached_speedup = 9.681, start_s = 7.696e-07, part_s = 2e-09, loose = 0.3124,
                split = 2, occupancy = 1.5, compute_efficiency = 0.1441, most_slices = 64, compute_alone = 0.1656,
                compute_8 = 0.7744, compute_32 = 1, compute_wide = 2.031, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 0.9, head_512 = 0.9186, windowed = 1, alone_windowed = 0.05, loose_wide = 0.1,
                split_alone = 1, split_windowed = 1, turn_alone = 1.228, blind = 0.003185, chunked = 1.018,
                floor_64 = 1, floor_128 = 1.064, floor_192 = 1, floor_256 = 0.8769, floor_512 = 0.7176,
                floor_alone = 0.7647, floor_windowed = 1.128, latency_by_size = 2.973, alone_few = 0.0348,
                alone_wide = 0.01893,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 104,
            mape = 0.1165, median = 0.07905, p90 = 0.2701, error = 0.09192, error_growth = 0.02298,
            cores = 142, cache = 9.6e+07, biases = { 0.001005 }, mapes = { 0.1165 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.7556, saturation = 0.2654, latency_s_per_kv = 1.757e-08,
                slice_s = 1.184e-06, cached_speedup = 5.204, start_s = 5.176e-07, part_s = 2e-09, loose = 0.2096,
                split = 3.94, occupancy = 1.5, compute_efficiency = 0.4135, most_slices = 5.605, compute_alone = 0.3,
                compute_8 = 1, compute_32 = 1.143, compute_wide = 0.5, head_64 = 1.091, head_128 = 1, head_192 = 1.27,
                head_256 = 0.9, head_512 = 0.7, windowed = 0.7937, alone_windowed = 0.05, loose_wide = 0.1,
                split_alone = 1.051, split_windowed = 1, turn_alone = 1.249, blind = 0.01606, chunked = 0.01,
                floor_64 = 0.723, floor_128 = 1, floor_192 = 1.599, floor_256 = 1, floor_512 = 1, floor_alone = 1,
                floor_windowed = 1, latency_by_size = 0.7, alone_few = 0.1, alone_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 103,
            mape = 0.08003, median = 0.04611, p90 = 0.1595, error = 0.06402, error_growth = 0.01601,
            cores = 142, cache = 9.6e+07, biases = { 0.003963 }, mapes = { 0.08003 },
            serves = { 2, 3, 6, 7, 10 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 4.671e-09,
                slice_s = 2.512e-06, cached_speedup = 4.943, start_s = 1.811e-06, part_s = 7.071e-09, loose = 0.01741,
                split = 2, occupancy = 1.202, compute_efficiency = 0.3646, most_slices = 64, compute_alone = 0.3,
                compute_8 = 1.217, compute_32 = 1, compute_wide = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 0.9901, head_512 = 0.7, windowed = 1, alone_windowed = 0.05, loose_wide = 0.02628,
                split_alone = 1.456, split_windowed = 1, turn_alone = 1, blind = 0.005961, chunked = 1.026,
                floor_64 = 1, floor_128 = 1.112, floor_192 = 1, floor_256 = 0.9101, floor_512 = 1, floor_alone = 1,
                floor_windowed = 1, latency_by_size = 2.958, alone_few = 0.4286, alone_wide = 0.01164,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 117,
            mape = 0.06916, median = 0.05115, p90 = 0.1427, error = 0.05533, error_growth = 0.01383,
            cores = 142, cache = 9.6e+07, biases = { 0.0003806 }, mapes = { 0.06916 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 7.737e-06, memory_efficiency = 0.6736, saturation = 0.5233, latency_s_per_kv = 1.155e-08,
                slice_s = 1.151e-06, cached_speedup = 3.605, start_s = 7.298e-07, part_s = 5.227e-09, loose = 0.1,
                split = 3.437, occupancy = 2.11, compute_efficiency = 0.4774, most_slices = 3.875, compute_alone = 0.3,
                compute_8 = 1, compute_32 = 1.138, compute_wide = 0.5, head_64 = 1.124, head_128 = 1, head_192 = 1.398,
                head_256 = 0.9, head_512 = 0.7, windowed = 1, alone_windowed = 0.01876, loose_wide = 0.1,
                split_alone = 1.456, split_windowed = 1, turn_alone = 1.338, blind = 0.02968, chunked = 0.01,
                floor_64 = 0.8099, floor_128 = 1, floor_192 = 1.544, floor_256 = 1, floor_512 = 1, floor_alone = 1,
                floor_windowed = 1, latency_by_size = 0.4333, alone_few = 0.1, alone_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
