-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 116,
            mape = 0.1756, median = 0.06371, p90 = 0.4075, error = 0.1249, error_growth = 0.03122,
            cores = 142, cache = 9.6e+07, biases = { -0.004869 }, mapes = { 0.1756 },
            serves = { 2, 3, 6, 7, 8, 10 },
            constants = {
                floor_s = 4.349e-06, memory_efficiency = 0.85, saturation = 0.2855, latency_s_per_kv = 7.61e-09,
                slice_s = 3.058e-06, cached_speedup = 7.015, start_s = 7.33e-07, part_s = 2e-09, loose = 0.1, split = 2,
                occupancy = 2.003, compute_efficiency = 0.3, most_slices = 64, compute_alone = 0.3, compute_8 = 0.8888,
                compute_32 = 1, compute_wide = 1.054, head_64 = 0.8, head_128 = 1, head_192 = 0.9, head_256 = 0.9775,
                head_512 = 0.8986, windowed = 1, alone_windowed = 0.3393, loose_wide = 0.1486, split_alone = 1,
                split_windowed = 0.762, start_alone = 1.15, blind = 0.002926, chunked = 0.9002, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 0.7828, floor_512 = 1, floor_alone = 0.8434,
                floor_windowed = 1.163, latency_by_size = 1.391, alone_few = 0.1, alone_wide = 0.01377,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 104,
            mape = 0.1035, median = 0.06675, p90 = 0.1899, error = 0.08089, error_growth = 0.02022,
            cores = 142, cache = 9.6e+07, biases = { 0.0006032 }, mapes = { 0.1035 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 6e-06, memory_efficiency = 0.7455, saturation = 0.1269, latency_s_per_kv = 9.114e-09,
                slice_s = 1.377e-06, cached_speedup = 4.873, start_s = 7.016e-07, part_s = 5.49e-09, loose = 0.1,
                split = 3.736, occupancy = 2.161, compute_efficiency = 0.3967, most_slices = 3.117, compute_alone = 0.3,
                compute_8 = 1, compute_32 = 1.219, compute_wide = 0.5, head_64 = 1.11, head_128 = 1, head_192 = 1.292,
                head_256 = 0.9, head_512 = 0.7, windowed = 0.8033, alone_windowed = 0.05, loose_wide = 0.1,
                split_alone = 1.434, split_windowed = 1, start_alone = 1, blind = 0.01, chunked = 0.01,
                floor_64 = 0.7672, floor_128 = 1, floor_192 = 1.828, floor_256 = 1, floor_512 = 1, floor_alone = 1,
                floor_windowed = 1, latency_by_size = 0.3679, alone_few = 0.1, alone_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 103,
            mape = 0.1219, median = 0.06673, p90 = 0.3354, error = 0.09749, error_growth = 0.02437,
            cores = 142, cache = 9.6e+07, biases = { -0.006159 }, mapes = { 0.1219 },
            serves = { 2, 3, 6, 7, 10 },
            constants = {
                floor_s = 4.325e-06, memory_efficiency = 0.85, saturation = 0.3, latency_s_per_kv = 1e-09,
                slice_s = 2.91e-06, cached_speedup = 3.737, start_s = 4.629e-06, part_s = 1.406e-09, loose = 0.0183,
                split = 1.38, occupancy = 1.217, compute_efficiency = 0.2438, most_slices = 64, compute_alone = 0.1974,
                compute_8 = 1, compute_32 = 1, compute_wide = 0.5, head_64 = 0.8, head_128 = 1, head_192 = 0.9,
                head_256 = 0.9, head_512 = 0.7, windowed = 1, alone_windowed = 0.01538, loose_wide = 0.06627,
                split_alone = 1, split_windowed = 1, start_alone = 1.224, blind = 0.01, chunked = 0.9987, floor_64 = 1,
                floor_128 = 0.9142, floor_192 = 1, floor_256 = 1.245, floor_512 = 1, floor_alone = 0.8604,
                floor_windowed = 1, latency_by_size = 0.7, alone_few = 0.5679, alone_wide = 0.00942,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 117,
            mape = 0.07254, median = 0.06254, p90 = 0.1674, error = 0.05803, error_growth = 0.01451,
            cores = 142, cache = 9.6e+07, biases = { 0.0002789 }, mapes = { 0.07254 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 7.819e-06, memory_efficiency = 0.7588, saturation = 0.3842, latency_s_per_kv = 8.23e-09,
                slice_s = 1.212e-06, cached_speedup = 4.929, start_s = 1.079e-06, part_s = 4.018e-09, loose = 0.04852,
                split = 2, occupancy = 1.5, compute_efficiency = 0.4366, most_slices = 3.112, compute_alone = 0.2218,
                compute_8 = 1, compute_32 = 1.236, compute_wide = 0.5, head_64 = 1.001, head_128 = 1, head_192 = 1.286,
                head_256 = 0.9, head_512 = 0.7, windowed = 0.885, alone_windowed = 0.02468, loose_wide = 0.1,
                split_alone = 1.206, split_windowed = 1, start_alone = 1.798, blind = 0.01, chunked = 0.01,
                floor_64 = 0.8104, floor_128 = 1, floor_192 = 1.552, floor_256 = 1, floor_512 = 1, floor_alone = 1,
                floor_windowed = 1, latency_by_size = 0.3724, alone_few = 0.1, alone_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
