-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_trtllm_attention_decode", backend = "trtllm", op = "attention_decode",
    systems = { "gb200" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 157,
            mape = 0.1263, median = 0.0705, p90 = 0.2972, error = 0.1106, error_growth = 0.02458,
            cores = 148, cache = 1.26e+08, biases = { -0.165 }, mapes = { 0.1263 },
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.064e-05, memory_efficiency = 0.9928, saturation = 0.1156, latency_s_per_kv = 5.312e-10,
                slice_s = 2.541e-06, cached_speedup = 1.6, part_s = 7.638e-09, loose = 0.3357, split = 0.3813,
                occupancy = 1.492, compute_efficiency = 0.2284, compute_alone = 0.3089, compute_8 = 1.031,
                compute_32 = 1.305, compute_wide = 0.03896, head_64 = 0.9732, head_128 = 1.012, head_192 = 0.9,
                head_256 = 1.035, head_512 = 0.7, windowed = 1.067, loose_windowed = 0.1014, floor_64 = 1.01,
                floor_128 = 0.9885, floor_192 = 1, floor_256 = 1.188, floor_512 = 1, floor_alone = 1.007,
                floor_windowed = 1.013, loose_wide = 109.7,
            },
            nodes = {
                { 7.627, 512, 2, 128, 4, 256, 0 },
                { -3.73, 256, 4, 128, 4, 64, 0 },
                { -3.052, 1024, 16, 64, 4, 128, 0 },
                { 1.154, 2, 65536, 2, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 63,
            mape = 0.1207, median = 0.06715, p90 = 0.3326, error = 0.09656, error_growth = 0.02414,
            cores = 148, cache = 1.26e+08, biases = { -0.0005571 }, mapes = { 0.1207 },
            serves = { 7, 8 },
            constants = {
                floor_s = 8.923e-06, memory_efficiency = 0.9984, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2.964e-06, cached_speedup = 1.656, part_s = 1.52e-08, loose = 0.1, split = 2, occupancy = 1.5,
                compute_efficiency = 0.3, compute_alone = 0.3, compute_8 = 1, compute_32 = 1, compute_wide = 0.5,
                head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 1.118, head_512 = 0.9231, windowed = 1.107,
                loose_windowed = 0.04547, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1.194,
                floor_alone = 1.073, floor_windowed = 1, loose_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 157,
            mape = 0.1028, median = 0.06037, p90 = 0.2014, error = 0.08816, error_growth = 0.01916,
            cores = 148, cache = 1.26e+08, biases = { -0.1428 }, mapes = { 0.1028 },
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.081e-05, memory_efficiency = 0.9895, saturation = 0.1735, latency_s_per_kv = 4.876e-10,
                slice_s = 2.799e-06, cached_speedup = 1.228, part_s = 6.08e-09, loose = 0.304, split = 0.4849,
                occupancy = 1.477, compute_efficiency = 0.2581, compute_alone = 0.2922, compute_8 = 1.121,
                compute_32 = 1.369, compute_wide = 0.02935, head_64 = 0.9046, head_128 = 1.028, head_192 = 0.9,
                head_256 = 1.036, head_512 = 0.7, windowed = 1.111, loose_windowed = 0.1324, floor_64 = 1.041,
                floor_128 = 0.9927, floor_192 = 1, floor_256 = 1.088, floor_512 = 1, floor_alone = 0.9836,
                floor_windowed = 1, loose_wide = 109.7,
            },
            nodes = {
                { 3.589, 512, 2, 128, 4, 256, 0 },
                { -3.135, 1024, 16, 64, 4, 128, 0 },
                { 0.315, 128, 2, 64, 4, 128, 0 },
                { 1.413, 2, 65536, 2, 1, 64, 0 },
                { -0.6569, 4, 8192, 96, 1, 64, 128 },
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 63,
            mape = 0.07177, median = 0.04218, p90 = 0.2227, error = 0.05741, error_growth = 0.01435,
            cores = 148, cache = 1.26e+08, biases = { -0.000492 }, mapes = { 0.07177 },
            serves = { 7, 8 },
            constants = {
                floor_s = 1.219e-05, memory_efficiency = 0.9662, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 1.637e-06, cached_speedup = 1.853, part_s = 9.849e-09, loose = 0.1, split = 2,
                occupancy = 1.5, compute_efficiency = 0.3, compute_alone = 0.3, compute_8 = 1, compute_32 = 1,
                compute_wide = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 1.022, head_512 = 0.9699,
                windowed = 1, loose_windowed = 0.05359, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1,
                floor_512 = 1.177, floor_alone = 1.06, floor_windowed = 1.076, loose_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
