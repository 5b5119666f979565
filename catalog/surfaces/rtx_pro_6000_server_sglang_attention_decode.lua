-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 51,
            mape = 0.1977, median = 0.08935, p90 = 0.5798, error = 0.1454, error_growth = 0.03634,
            cores = 188, cache = 134217728, biases = { -0.02703 }, mapes = { 0.1977 },
            serves = { 2, 6, 10 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 1e-09, slice_s = 2e-06,
                cached_speedup = 3.99, start_s = 1.363e-06, part_s = 2e-09, loose = 0.1, split = 2, occupancy = 1.5,
                compute_efficiency = 0.242, most_slices = 64, compute_alone = 0.3, compute_8 = 0.9582, compute_32 = 1,
                compute_wide = 2.244, head_64 = 0.8, head_128 = 1.007, head_192 = 0.9, head_256 = 0.9, head_512 = 0.7,
                windowed = 1, alone_windowed = 0.05, loose_wide = 0.1, split_alone = 1, split_windowed = 1,
                turn_alone = 0.5609, blind = 0.01, chunked = 0.01, floor_64 = 1, floor_128 = 1, floor_192 = 1,
                floor_256 = 1, floor_512 = 1, floor_alone = 0.599, floor_windowed = 1, latency_by_size = 0.7,
                alone_few = 0.1, alone_wide = 0.004694,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 169,
            mape = 0.08587, median = 0.04817, p90 = 0.2018, error = 0.0687, error_growth = 0.01717,
            cores = 188, cache = 134217728, biases = { 0.003044 }, mapes = { 0.08587 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 5.197e-06, memory_efficiency = 0.85, saturation = 0.8871, latency_s_per_kv = 3.134e-09,
                slice_s = 9.208e-07, cached_speedup = 1.812, start_s = 1.133e-06, part_s = 8.887e-10, loose = 0.1867,
                split = 2, occupancy = 0.766, compute_efficiency = 0.651, most_slices = 3.762, compute_alone = 0.33,
                compute_8 = 1.209, compute_32 = 1.203, compute_wide = 0.5, head_64 = 0.9694, head_128 = 1,
                head_192 = 1.163, head_256 = 0.9, head_512 = 1.002, windowed = 0.8316, alone_windowed = 0.006949,
                loose_wide = 0.1, split_alone = 1.553, split_windowed = 0.8206, turn_alone = 0.8186, blind = 0.0121,
                chunked = 1.238, floor_64 = 0.9267, floor_128 = 0.9149, floor_192 = 1.96, floor_256 = 0.835,
                floor_512 = 0.9582, floor_alone = 1.242, floor_windowed = 1, latency_by_size = 1.753,
                alone_few = 0.2446, alone_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 51,
            mape = 0.1537, median = 0.1027, p90 = 0.3593, error = 0.123, error_growth = 0.03074,
            cores = 188, cache = 134217728, biases = { 0.005934 }, mapes = { 0.1537 },
            serves = { 2, 6, 10 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 6.282e-09,
                slice_s = 2e-06, cached_speedup = 2.746, start_s = 2e-06, part_s = 8.027e-09, loose = 0.01161,
                split = 2, occupancy = 1.5, compute_efficiency = 0.3, most_slices = 64, compute_alone = 0.3,
                compute_8 = 1.22, compute_32 = 1, compute_wide = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 1.071, head_512 = 0.7, windowed = 1, alone_windowed = 0.05, loose_wide = 0.1,
                split_alone = 1, split_windowed = 1, turn_alone = 1, blind = 0.01, chunked = 0.01, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1, floor_alone = 1, floor_windowed = 1,
                latency_by_size = 2.378, alone_few = 2.046, alone_wide = 0.008706,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 169,
            mape = 0.06859, median = 0.04794, p90 = 0.1431, error = 0.05487, error_growth = 0.01372,
            cores = 188, cache = 134217728, biases = { -0.0001598 }, mapes = { 0.06859 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 7.114e-06, memory_efficiency = 0.85, saturation = 0.4768, latency_s_per_kv = 8.699e-09,
                slice_s = 7.074e-07, cached_speedup = 2.621, start_s = 1.105e-06, part_s = 5.488e-09, loose = 0.1597,
                split = 0.912, occupancy = 1.813, compute_efficiency = 0.7937, most_slices = 2.373, compute_alone = 0.3,
                compute_8 = 1.493, compute_32 = 1.107, compute_wide = 0.5, head_64 = 0.9269, head_128 = 0.9576,
                head_192 = 1.045, head_256 = 0.9, head_512 = 0.9544, windowed = 1.138, alone_windowed = 0.00881,
                loose_wide = 0.1, split_alone = 1.869, split_windowed = 0.8883, turn_alone = 1.52, blind = 0.04018,
                chunked = 0.8674, floor_64 = 0.895, floor_128 = 0.9265, floor_192 = 1.727, floor_256 = 0.8656,
                floor_512 = 1.132, floor_alone = 1.108, floor_windowed = 1, latency_by_size = 0.3575, alone_few = 0.1,
                alone_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
