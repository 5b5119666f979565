-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_decode", system = "rtx_pro_6000_server", backend = "sglang", op = "attention_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 51,
            mape = 0.2602, median = 0.175, p90 = 0.4896, error = 0.1965, error_growth = 0.04913,
            cores = 188, cache = 1.28e+08, bias = -0.006643,
            serves = { 2, 6 },
            constants = {
                floor_s = 5.352e-06, memory_efficiency = 0.8, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2.387e-06, cached_speedup = 3.694, part_s = 4.048e-09, loose = 0.2561, split = 1.361,
                occupancy = 1.5, compute_efficiency = 0.3, compute_alone = 0.3, compute_8 = 1, compute_32 = 0.8482,
                compute_wide = 1.301, head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 0.9634, head_512 = 0.7,
                windowed = 1, loose_windowed = 0.3, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1,
                floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 169,
            mape = 0.1449, median = 0.09576, p90 = 0.3198, error = 0.1319, error_growth = 0.02898,
            cores = 188, cache = 1.28e+08, bias = 0.09291,
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 6.63e-06, memory_efficiency = 0.8069, saturation = 0.06103, latency_s_per_kv = 1.655e-09,
                slice_s = 1.954e-06, cached_speedup = 2.851, part_s = 1.004e-08, loose = 0.07417, split = 0.01348,
                occupancy = 1.514, compute_efficiency = 0.4481, compute_alone = 0.0615, compute_8 = 1.14,
                compute_32 = 1.641, compute_wide = 0.5, head_64 = 1.069, head_128 = 0.826, head_192 = 1.097,
                head_256 = 1.004, head_512 = 0.9692, windowed = 1.26, loose_windowed = 0.06625, floor_64 = 0.8491,
                floor_128 = 0.9248, floor_192 = 1.821, floor_256 = 0.879, floor_512 = 1.29,
            },
            nodes = {
                { 7.609, 1, 65536, 2, 1, 192, 0 },
                { -8.64, 8, 65536, 8, 1, 192, 0 },
                { -2.964, 1, 8192, 4, 2, 256, 1024 },
                { 3.957, 32, 16384, 10, 2, 128, 8192 },
                { -3.923, 16, 4096, 32, 2, 192, 0 },
                { 4.117, 2, 131072, 5, 1, 128, 8192 },
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 51,
            mape = 0.1718, median = 0.1256, p90 = 0.3681, error = 0.1375, error_growth = 0.03437,
            cores = 188, cache = 1.28e+08, bias = -0.0126,
            serves = { 2, 6 },
            constants = {
                floor_s = 8.674e-06, memory_efficiency = 0.8, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 3.819e-06, cached_speedup = 2.756, part_s = 1.442e-08, loose = 0.01681, split = 1.362,
                occupancy = 1.5, compute_efficiency = 0.3, compute_alone = 0.3, compute_8 = 1.111, compute_32 = 0.8333,
                compute_wide = 1.196, head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 0.9, head_512 = 0.7,
                windowed = 1, loose_windowed = 0.3, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1,
                floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 169,
            mape = 0.106, median = 0.05731, p90 = 0.2471, error = 0.09625, error_growth = 0.0212,
            cores = 188, cache = 1.28e+08, bias = -0.008386,
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 8.523e-06, memory_efficiency = 0.7498, saturation = 0.1245, latency_s_per_kv = 2.383e-09,
                slice_s = 1.662e-06, cached_speedup = 3.077, part_s = 9.659e-09, loose = 0.07907, split = 0.001824,
                occupancy = 1.554, compute_efficiency = 0.7681, compute_alone = 0.2365, compute_8 = 1.212,
                compute_32 = 1.418, compute_wide = 0.5, head_64 = 0.955, head_128 = 0.7677, head_192 = 1.137,
                head_256 = 1.096, head_512 = 1.179, windowed = 1.518, loose_windowed = 0.06194, floor_64 = 0.9111,
                floor_128 = 0.9411, floor_192 = 1.645, floor_256 = 0.8915, floor_512 = 1.18,
            },
            nodes = {
                { 9.783, 2, 131072, 5, 1, 128, 8192 },
                { -5.414, 4, 4096, 4, 1, 192, 0 },
                { 0.7774, 4, 4, 1, 1, 256, 1024 },
                { -2.365, 1, 8192, 4, 2, 256, 1024 },
                { -2.564, 2, 65536, 2, 1, 64, 0 },
                { 0.01895, 8, 32768, 40, 8, 128, 8192 },
            },
        },
    },
}
