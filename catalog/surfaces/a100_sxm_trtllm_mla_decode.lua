-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.06184, median = 0.04155, p90 = 0.13, error = 0.05699, error_growth = 0.01237,
            cores = 108, cache = 41943040, biases = { 0.04704 }, mapes = { 0.06184 },
            constants = {
                floor_s = 8e-06, memory_efficiency = 0.7, saturation = 0.07987, latency_s_per_kv = 1.123e-07,
                slice_s = 3e-06, cached_speedup = 0.5996, start_s = 2.105e-07, part_s = 3.349e-08, loose = 0.02136,
                split = 2, occupancy = 0.74, compute_efficiency = 1.826, most_slices = 0.9768, reread = 0.05,
                loose_wide = 0.549, slowness_pair = 1, slowness_wide = 0.8641, floor_one = 0.8809, start_one = 1,
            },
            nodes = {
                { 0.8412, 64, 131072, 2 },
                { -1.119, 8, 1024, 1 },
                { -2.889, 256, 16384, 64 },
                { 0.5038, 128, 2048, 32 },
                { 2.2, 128, 8192, 32 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06901, median = 0.04839, p90 = 0.1437, error = 0.06162, error_growth = 0.0138,
            cores = 108, cache = 41943040, biases = { 0.06966 }, mapes = { 0.06901 },
            constants = {
                floor_s = 8e-06, memory_efficiency = 0.5304, saturation = 0.9041, latency_s_per_kv = 1.063e-07,
                slice_s = 3e-06, cached_speedup = 0.9143, start_s = 4.973e-07, part_s = 2e-08, loose = 0.1249,
                split = 2, occupancy = 0.6372, compute_efficiency = 1.268, most_slices = 0.7764, reread = 0.05,
                loose_wide = 0.4369, slowness_pair = 0.9217, slowness_wide = 0.8264, floor_one = 0.8922, start_one = 1,
            },
            nodes = {
                { 4.139, 128, 2, 8 },
                { -0.54, 32, 4, 128 },
                { -2.167, 512, 8, 16 },
                { -1.825, 16, 2, 4 },
            },
        },
    },
}
