-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07098, median = 0.03811, p90 = 0.1346, error = 0.06586, error_growth = 0.0142,
            cores = 142, cache = 100663296, biases = { 0.03218 }, mapes = { 0.07098 },
            constants = {
                floor_s = 2.508e-06, memory_efficiency = 0.8086, saturation = 0.06356, latency_s_per_kv = 8.238e-08,
                slice_s = 3e-06, cached_speedup = 6.682, start_s = 2e-06, part_s = 4.433e-08, loose = 0.3,
                split = 1.456, occupancy = 1.5, compute_efficiency = 8.185, most_slices = 1.104, reread = 0.229,
                loose_wide = 0.5122, slowness_pair = 1, slowness_wide = 1, floor_one = 1, start_one = 1.011,
            },
            nodes = {
                { -1.164, 16, 512, 128 },
                { 3.817, 128, 256, 2 },
                { -2.897, 128, 32, 2 },
                { 0.7275, 64, 2, 16 },
                { -0.7488, 256, 8192, 4 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.0739, median = 0.04606, p90 = 0.1607, error = 0.06475, error_growth = 0.01478,
            cores = 142, cache = 100663296, biases = { 0.01242 }, mapes = { 0.0739 },
            constants = {
                floor_s = 5.442e-06, memory_efficiency = 0.4337, saturation = 0.07463, latency_s_per_kv = 6.973e-08,
                slice_s = 3e-06, cached_speedup = 3.217, start_s = 3.613e-07, part_s = 1.005e-08, loose = 0.3,
                split = 2, occupancy = 0.5326, compute_efficiency = 1.758, most_slices = 1.008, reread = 0.1409,
                loose_wide = 0.537, slowness_pair = 0.9145, slowness_wide = 0.8074, floor_one = 0.8491,
                start_one = 0.9693,
            },
            nodes = {
                { -0.09239, 256, 32, 64 },
            },
        },
    },
}
