-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07006, median = 0.03082, p90 = 0.1287, error = 0.06365, error_growth = 0.01401,
            cores = 142, cache = 100663296, biases = { 0.03553 }, mapes = { 0.07006 },
            constants = {
                floor_s = 2.317e-06, memory_efficiency = 0.8076, saturation = 0.04637, latency_s_per_kv = 9.177e-08,
                slice_s = 1.912e-06, cached_speedup = 7.639, start_s = 1.592e-06, part_s = 4.548e-08, loose = 0.1262,
                split = 0.7136, occupancy = 1.5, compute_efficiency = 13.49, most_slices = 1.207, reread = 0.2463,
                loose_wide = 0.4859, slowness_pair = 1, slowness_wide = 1, floor_one = 1, start_one = 1,
            },
            nodes = {
                { 0.577, 16, 64, 64 },
                { 0.7425, 128, 128, 1 },
                { -1.477, 32, 128, 32 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06818, median = 0.04901, p90 = 0.1471, error = 0.06235, error_growth = 0.01364,
            cores = 142, cache = 100663296, biases = { 0.04341 }, mapes = { 0.06818 },
            constants = {
                floor_s = 5.184e-06, memory_efficiency = 0.4224, saturation = 0.09588, latency_s_per_kv = 7.338e-08,
                slice_s = 3e-06, cached_speedup = 3.842, start_s = 3.21e-07, part_s = 2e-08, loose = 0.05593, split = 2,
                occupancy = 0.7155, compute_efficiency = 3.773, most_slices = 0.9979, reread = 2.062,
                loose_wide = 0.1221, slowness_pair = 1, slowness_wide = 0.8216, floor_one = 0.8259, start_one = 1,
            },
            nodes = {
                { 0.4264, 64, 2048, 32 },
                { -0.3455, 512, 256, 128 },
                { -0.4661, 32, 32768, 16 },
            },
        },
    },
}
