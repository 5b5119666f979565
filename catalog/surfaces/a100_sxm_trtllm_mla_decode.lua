-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.06461, median = 0.04556, p90 = 0.1367, error = 0.05169, error_growth = 0.01292,
            cores = 108, cache = 4e+07, biases = { -0.002392 }, mapes = { 0.06461 },
            constants = {
                floor_s = 6.314e-06, memory_efficiency = 0.6352, saturation = 0.1391, latency_s_per_kv = 1.33e-07,
                slice_s = 2.398e-06, cached_speedup = 0.6493, start_s = 4.462e-07, part_s = 3.468e-08, loose = 0.1034,
                split = 1.185, occupancy = 0.8835, compute_efficiency = 1.906, most_slices = 1.155, reread = 0.05,
                loose_wide = 0.4651, slowness_pair = 1, slowness_wide = 0.889, floor_one = 0.8806, start_one = 0.9702,
            },
            nodes = {
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.05863, median = 0.04587, p90 = 0.1187, error = 0.05378, error_growth = 0.01173,
            cores = 108, cache = 4e+07, biases = { -0.003745 }, mapes = { 0.05863 },
            constants = {
                floor_s = 8e-06, memory_efficiency = 0.4281, saturation = 2.939, latency_s_per_kv = 9.57e-08,
                slice_s = 3e-06, cached_speedup = 1.105, start_s = 5.025e-07, part_s = 2e-08, loose = 0.1638, split = 2,
                occupancy = 0.5926, compute_efficiency = 0.7224, most_slices = 0.9984, reread = 0.05,
                loose_wide = 0.4495, slowness_pair = 0.8758, slowness_wide = 0.7388, floor_one = 0.948, start_one = 1,
            },
            nodes = {
                { -0.5015, 1, 8192, 8 },
                { -1.416, 1024, 16384, 32 },
                { 1.263, 8, 16384, 64 },
                { 0.5271, 512, 256, 128 },
            },
        },
    },
}
