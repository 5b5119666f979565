-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_attention_decode", backend = "trtllm", op = "attention_decode",
    systems = { "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 157,
            mape = 0.1199, median = 0.07173, p90 = 0.2962, error = 0.1058, error_growth = 0.0235,
            cores = 148, cache = 1.26e+08, biases = { -0.172 }, mapes = { 0.1199 },
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.054e-05, memory_efficiency = 0.9763, saturation = 0.1178, latency_s_per_kv = 5.392e-10,
                slice_s = 2.072e-06, cached_speedup = 1.544, part_s = 7.544e-09, loose = 0.3122, split = 0.3781,
                occupancy = 1.492, compute_efficiency = 0.2302, compute_alone = 0.3009, compute_8 = 1.041,
                compute_32 = 1.306, compute_wide = 0.03892, head_64 = 0.9728, head_128 = 1.006, head_192 = 0.9,
                head_256 = 1.028, head_512 = 0.7, windowed = 1.061, loose_windowed = 0.1027, floor_64 = 1.009,
                floor_128 = 0.9902, floor_192 = 1, floor_256 = 1.179, floor_512 = 1, floor_alone = 0.9717,
                floor_windowed = 1.021, loose_wide = 109.7,
            },
            nodes = {
                { 7.573, 512, 2, 128, 4, 256, 0 },
                { -3.582, 256, 4, 128, 4, 64, 0 },
                { -3.095, 1024, 16, 64, 4, 128, 0 },
                { 1.15, 2, 65536, 2, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 63,
            mape = 0.1255, median = 0.0833, p90 = 0.3301, error = 0.1004, error_growth = 0.0251,
            cores = 148, cache = 1.26e+08, biases = { -0.0006207 }, mapes = { 0.1255 },
            serves = { 7, 8 },
            constants = {
                floor_s = 8.852e-06, memory_efficiency = 0.9823, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2.58e-06, cached_speedup = 1.721, part_s = 1.514e-08, loose = 0.1, split = 2, occupancy = 1.5,
                compute_efficiency = 0.3, compute_alone = 0.3, compute_8 = 1, compute_32 = 1, compute_wide = 0.5,
                head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 1.102, head_512 = 0.9027, windowed = 1.1,
                loose_windowed = 0.04676, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1.212,
                floor_alone = 1.07, floor_windowed = 1, loose_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 157,
            mape = 0.1064, median = 0.06203, p90 = 0.2148, error = 0.09467, error_growth = 0.021,
            cores = 148, cache = 1.26e+08, biases = { -0.02043 }, mapes = { 0.1064 },
            serves = { 0, 1, 2, 3, 6 },
            constants = {
                floor_s = 1.058e-05, memory_efficiency = 0.9821, saturation = 0.1463, latency_s_per_kv = 4.396e-10,
                slice_s = 3.024e-06, cached_speedup = 1.366, part_s = 6.157e-09, loose = 0.29, split = 0.3838,
                occupancy = 1.461, compute_efficiency = 0.2921, compute_alone = 0.2938, compute_8 = 1.116,
                compute_32 = 1.443, compute_wide = 0.03139, head_64 = 0.9199, head_128 = 1.022, head_192 = 0.9,
                head_256 = 1.035, head_512 = 0.7, windowed = 1.063, loose_windowed = 0.1005, floor_64 = 1.038,
                floor_128 = 0.9948, floor_192 = 1, floor_256 = 1.094, floor_512 = 1, floor_alone = 0.9929,
                floor_windowed = 1.013, loose_wide = 109.7,
            },
            nodes = {
                { 4.934, 512, 2, 128, 4, 256, 0 },
                { -4.309, 1024, 16, 64, 4, 128, 0 },
                { -0.9929, 128, 2, 64, 4, 128, 0 },
                { 0.7594, 512, 1024, 5, 1, 128, 8192 },
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 63,
            mape = 0.08401, median = 0.04999, p90 = 0.2342, error = 0.06721, error_growth = 0.0168,
            cores = 148, cache = 1.26e+08, biases = { -0.0008621 }, mapes = { 0.08401 },
            serves = { 7, 8 },
            constants = {
                floor_s = 1.16e-05, memory_efficiency = 0.9551, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2e-06, cached_speedup = 1.959, part_s = 9.973e-09, loose = 0.1293, split = 2, occupancy = 1.5,
                compute_efficiency = 0.3, compute_alone = 0.3, compute_8 = 1, compute_32 = 1, compute_wide = 0.5,
                head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 1.008, head_512 = 0.96, windowed = 1,
                loose_windowed = 0.04365, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1.049,
                floor_512 = 1.205, floor_alone = 1, floor_windowed = 1.049, loose_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
