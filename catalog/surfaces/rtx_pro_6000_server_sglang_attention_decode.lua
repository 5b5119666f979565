-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 51,
            mape = 0.2356, median = 0.08077, p90 = 0.6154, error = 0.1695, error_growth = 0.04237,
            cores = 188, cache = 1.28e+08, biases = { -0.02951 }, mapes = { 0.2356 },
            serves = { 2, 6 },
            constants = {
                floor_s = 3.819e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2e-06, cached_speedup = 3.8, start_s = 2e-06, part_s = 8.294e-10, loose = 0.1, split = 2,
                occupancy = 1.5, compute_efficiency = 0.1986, most_slices = 64, compute_alone = 0.3, compute_8 = 0.8812,
                compute_32 = 1, compute_wide = 1.353, head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 0.9,
                head_512 = 0.7, windowed = 1, loose_windowed = 0.3, loose_wide = 0.1, split_alone = 1.535,
                split_windowed = 1, start_alone = 0.6024, blind = 0.01, chunked = 0.01, floor_64 = 1, floor_128 = 1,
                floor_192 = 1, floor_256 = 1, floor_512 = 1, floor_alone = 0.7937, floor_windowed = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 169,
            mape = 0.1, median = 0.06965, p90 = 0.2435, error = 0.08003, error_growth = 0.02001,
            cores = 188, cache = 1.28e+08, biases = { -0.0004981 }, mapes = { 0.1 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.9275, saturation = 0.3627, latency_s_per_kv = 6.034e-09,
                slice_s = 1.162e-06, cached_speedup = 2.703, start_s = 7.927e-07, part_s = 8.332e-09, loose = 0.1347,
                split = 2.376, occupancy = 2.018, compute_efficiency = 0.3547, most_slices = 2.843, compute_alone = 0.3,
                compute_8 = 0.8737, compute_32 = 1.236, compute_wide = 0.5, head_64 = 0.9191, head_128 = 0.96,
                head_192 = 1.027, head_256 = 0.814, head_512 = 0.8827, windowed = 0.9314, loose_windowed = 0.1327,
                loose_wide = 0.1, split_alone = 1.684, split_windowed = 0.7041, start_alone = 0.8828, blind = 0.01,
                chunked = 1.213, floor_64 = 0.8028, floor_128 = 0.9218, floor_192 = 1.882, floor_256 = 0.8958,
                floor_512 = 1.249, floor_alone = 1.264, floor_windowed = 0.9608,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 51,
            mape = 0.1719, median = 0.08503, p90 = 0.396, error = 0.1375, error_growth = 0.03438,
            cores = 188, cache = 1.28e+08, biases = { -0.01062 }, mapes = { 0.1719 },
            serves = { 2, 6 },
            constants = {
                floor_s = 4.555e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2.805e-06, cached_speedup = 2, start_s = 4.583e-06, part_s = 1.316e-09, loose = 0.02871,
                split = 2, occupancy = 1.5, compute_efficiency = 0.3, most_slices = 64, compute_alone = 0.3,
                compute_8 = 1, compute_32 = 1, compute_wide = 0.8391, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 0.9, head_512 = 0.7, windowed = 1, loose_windowed = 0.3, loose_wide = 0.1, split_alone = 1,
                split_windowed = 1, start_alone = 1.429, blind = 0.01, chunked = 0.01, floor_64 = 1, floor_128 = 0.9438,
                floor_192 = 1, floor_256 = 1.179, floor_512 = 1, floor_alone = 1, floor_windowed = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 169,
            mape = 0.08008, median = 0.05573, p90 = 0.1871, error = 0.06407, error_growth = 0.01602,
            cores = 188, cache = 1.28e+08, biases = { -0.0001425 }, mapes = { 0.08008 },
            serves = { 0, 1, 3, 4, 5, 7, 8 },
            constants = {
                floor_s = 7.521e-06, memory_efficiency = 0.8853, saturation = 0.5826, latency_s_per_kv = 5.352e-09,
                slice_s = 1.007e-06, cached_speedup = 2.826, start_s = 1.31e-06, part_s = 6.921e-09, loose = 0.08808,
                split = 2, occupancy = 2.025, compute_efficiency = 0.4334, most_slices = 2.223, compute_alone = 0.2811,
                compute_8 = 1, compute_32 = 1.168, compute_wide = 0.5, head_64 = 0.8853, head_128 = 0.9402,
                head_192 = 0.9796, head_256 = 0.8525, head_512 = 0.9376, windowed = 1.063, loose_windowed = 0.1413,
                loose_wide = 0.1, split_alone = 1.883, split_windowed = 0.883, start_alone = 1.017, blind = 0.01,
                chunked = 0.9285, floor_64 = 0.8734, floor_128 = 0.9498, floor_192 = 1.696, floor_256 = 0.9051,
                floor_512 = 1.123, floor_alone = 1.203, floor_windowed = 0.9541,
            },
            nodes = {
            },
        },
    },
}
