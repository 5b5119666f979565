-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1253, median = 0.08859, p90 = 0.278, error = 0.1115, error_growth = 0.02507,
            cores = 142, cache = 9.6e+07, biases = { 0.2497 }, mapes = { 0.1253 },
            constants = {
                floor_s = 8.153e-06, memory_efficiency = 0.75, saturation = 0.0398, latency_s_per_kv = 7.282e-08,
                slice_s = 1.734e-05, cached_speedup = 2.621, part_s = 4.314e-08, loose = 0.01324, split = 0.001824,
                occupancy = 1.953, compute_efficiency = 18.7, slowness_16 = 0.9941, slowness_32 = 0.9878,
                slowness_64 = 0.932, slowness_wide = 1.177,
            },
            nodes = {
                { -1.545, 4, 256, 64 },
                { -0.3921, 1024, 16, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.148, median = 0.1008, p90 = 0.3439, error = 0.1289, error_growth = 0.02959,
            cores = 142, cache = 9.6e+07, biases = { 0.1165 }, mapes = { 0.148 },
            constants = {
                floor_s = 8.072e-06, memory_efficiency = 0.375, saturation = 0.03226, latency_s_per_kv = 7.445e-08,
                slice_s = 1.839e-05, cached_speedup = 2.75, part_s = 3.186e-08, loose = 0.0138, split = 0.001824,
                occupancy = 0.7323, compute_efficiency = 14.79, slowness_16 = 0.9859, slowness_32 = 0.9733,
                slowness_64 = 0.9117, slowness_wide = 1.095,
            },
            nodes = {
                { -1.991, 16, 16, 128 },
                { 1.073, 1024, 2, 4 },
            },
        },
    },
}
