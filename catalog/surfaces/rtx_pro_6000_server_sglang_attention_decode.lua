-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 51,
            mape = 0.2476, median = 0.1735, p90 = 0.4935, error = 0.1852, error_growth = 0.04629,
            cores = 188, cache = 1.28e+08, biases = { -0.01438 }, mapes = { 0.2476 },
            serves = { 2, 6 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.8, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2.496e-06, cached_speedup = 3.641, part_s = 3.939e-09, loose = 0.3179, split = 1.213,
                occupancy = 1.5, compute_efficiency = 0.3, compute_alone = 0.3, compute_8 = 1, compute_32 = 0.9659,
                compute_wide = 1.478, head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 0.9683, head_512 = 0.7,
                windowed = 1, loose_windowed = 0.3, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1,
                floor_512 = 1, floor_alone = 0.6874, floor_windowed = 1, loose_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 169,
            mape = 0.1314, median = 0.07929, p90 = 0.3175, error = 0.1157, error_growth = 0.02629,
            cores = 188, cache = 1.28e+08, biases = { 0.02173 }, mapes = { 0.1314 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 6.857e-06, memory_efficiency = 0.808, saturation = 0.06508, latency_s_per_kv = 1.631e-09,
                slice_s = 1.754e-06, cached_speedup = 2.844, part_s = 9.117e-09, loose = 0.1121, split = 0.01348,
                occupancy = 1.513, compute_efficiency = 0.569, compute_alone = 0.2993, compute_8 = 0.9529,
                compute_32 = 1.474, compute_wide = 0.5, head_64 = 1.07, head_128 = 0.8229, head_192 = 1.094,
                head_256 = 1, head_512 = 0.9819, windowed = 1.242, loose_windowed = 0.1231, floor_64 = 0.8466,
                floor_128 = 0.9402, floor_192 = 1.767, floor_256 = 0.8935, floor_512 = 1.207, floor_alone = 1.253,
                floor_windowed = 0.9503, loose_wide = 0.1,
            },
            nodes = {
                { 10.4, 1, 65536, 2, 1, 192, 0 },
                { -3.79, 4, 16384, 2, 1, 64, 0 },
                { -7.556, 8, 65536, 8, 1, 192, 0 },
                { 1.641, 64, 65536, 4, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 51,
            mape = 0.1659, median = 0.1215, p90 = 0.3529, error = 0.1327, error_growth = 0.03318,
            cores = 188, cache = 1.28e+08, biases = { -0.009821 }, mapes = { 0.1659 },
            serves = { 2, 6 },
            constants = {
                floor_s = 8.364e-06, memory_efficiency = 0.8, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 3.119e-06, cached_speedup = 2.864, part_s = 1.441e-08, loose = 0.02372, split = 2,
                occupancy = 1.5, compute_efficiency = 0.3, compute_alone = 0.3, compute_8 = 1, compute_32 = 0.7704,
                compute_wide = 1.055, head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 0.9, head_512 = 0.7,
                windowed = 1, loose_windowed = 0.3, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1,
                floor_512 = 1, floor_alone = 1.181, floor_windowed = 1, loose_wide = 0.0224,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 169,
            mape = 0.1029, median = 0.05274, p90 = 0.239, error = 0.09329, error_growth = 0.02057,
            cores = 188, cache = 1.28e+08, biases = { 0.06797 }, mapes = { 0.1029 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 8.787e-06, memory_efficiency = 0.7463, saturation = 0.1414, latency_s_per_kv = 2.281e-09,
                slice_s = 1.471e-06, cached_speedup = 3.161, part_s = 8.881e-09, loose = 0.1154, split = 0.001824,
                occupancy = 1.548, compute_efficiency = 0.8027, compute_alone = 0.3119, compute_8 = 1.185,
                compute_32 = 1.38, compute_wide = 0.5, head_64 = 0.9591, head_128 = 0.7601, head_192 = 1.147,
                head_256 = 1.106, head_512 = 1.199, windowed = 1.478, loose_windowed = 0.117, floor_64 = 0.9099,
                floor_128 = 0.9588, floor_192 = 1.602, floor_256 = 0.8953, floor_512 = 1.118, floor_alone = 1.193,
                floor_windowed = 0.9506, loose_wide = 0.1,
            },
            nodes = {
                { -0.2602, 1, 65536, 2, 1, 192, 0 },
                { -0.9577, 16, 1024, 2, 1, 192, 0 },
                { -0.06973, 8, 32768, 40, 8, 128, 8192 },
                { 0.9399, 2, 131072, 5, 1, 128, 8192 },
            },
        },
    },
}
