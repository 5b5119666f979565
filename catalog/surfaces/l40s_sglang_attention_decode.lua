-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 116,
            mape = 0.2826, median = 0.2005, p90 = 0.6071, error = 0.2182, error_growth = 0.05454,
            cores = 142, cache = 9.6e+07, biases = { -0.0003336 }, mapes = { 0.2826 },
            serves = { 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 4.971e-06, memory_efficiency = 0.8087, saturation = 1.264, latency_s_per_kv = 9.905e-10,
                slice_s = 3.2e-06, cached_speedup = 4.299, part_s = 3.59e-09, loose = 0.4773, split = 1.181,
                occupancy = 1.5, compute_efficiency = 0.3556, compute_alone = 0.3055, compute_8 = 0.9416,
                compute_32 = 0.9862, compute_wide = 1.229, head_64 = 0.8, head_128 = 0.9223, head_192 = 0.9,
                head_256 = 1.004, head_512 = 1.008, windowed = 1.777, loose_windowed = 0.07034, floor_64 = 1,
                floor_128 = 1.029, floor_192 = 1, floor_256 = 0.8597, floor_512 = 0.984,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 104,
            mape = 0.1539, median = 0.07796, p90 = 0.4031, error = 0.1222, error_growth = 0.03054,
            cores = 142, cache = 9.6e+07, biases = { 5.161e-05 }, mapes = { 0.1539 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 7.122e-06, memory_efficiency = 0.8928, saturation = 0.04473, latency_s_per_kv = 9.664e-10,
                slice_s = 2.127e-06, cached_speedup = 4.319, part_s = 7.777e-09, loose = 0.09764, split = 0.01348,
                occupancy = 1.5, compute_efficiency = 0.4484, compute_alone = 0.2384, compute_8 = 0.8908,
                compute_32 = 1.447, compute_wide = 0.5, head_64 = 0.9342, head_128 = 1, head_192 = 0.9402,
                head_256 = 0.9, head_512 = 0.7, windowed = 0.9417, loose_windowed = 0.09448, floor_64 = 0.7661,
                floor_128 = 1, floor_192 = 1.673, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 103,
            mape = 0.2072, median = 0.1101, p90 = 0.4117, error = 0.147, error_growth = 0.03674,
            cores = 142, cache = 9.6e+07, biases = { 0.001101 }, mapes = { 0.2072 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 8.268e-06, memory_efficiency = 0.7719, saturation = 0.4382, latency_s_per_kv = 1e-09,
                slice_s = 2.453e-06, cached_speedup = 3.62, part_s = 1.839e-08, loose = 0.02367, split = 0.9868,
                occupancy = 1.5, compute_efficiency = 0.2242, compute_alone = 0.2879, compute_8 = 0.93,
                compute_32 = 0.8798, compute_wide = 0.7158, head_64 = 0.8, head_128 = 0.9628, head_192 = 0.9,
                head_256 = 0.9828, head_512 = 0.7, windowed = 2.026, loose_windowed = 0.2056, floor_64 = 1,
                floor_128 = 0.9971, floor_192 = 1, floor_256 = 1.096, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 117,
            mape = 0.09156, median = 0.04997, p90 = 0.2306, error = 0.08072, error_growth = 0.01831,
            cores = 142, cache = 9.6e+07, biases = { -0.008621 }, mapes = { 0.09156 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 9.019e-06, memory_efficiency = 0.8585, saturation = 0.1336, latency_s_per_kv = 1.277e-09,
                slice_s = 1.872e-06, cached_speedup = 4.576, part_s = 8.599e-09, loose = 0.07817, split = 0.01348,
                occupancy = 1.509, compute_efficiency = 0.6063, compute_alone = 0.2953, compute_8 = 0.9292,
                compute_32 = 1.562, compute_wide = 0.5, head_64 = 0.7831, head_128 = 1, head_192 = 1.042,
                head_256 = 0.9, head_512 = 0.7, windowed = 1.095, loose_windowed = 0.08143, floor_64 = 0.8348,
                floor_128 = 1, floor_192 = 1.524, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
                { 1.596, 2048, 2, 32, 4, 192, 128 },
                { -1.269, 512, 16, 16, 2, 64, 128 },
            },
        },
    },
}
