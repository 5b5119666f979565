-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_mla_decode", system = "gb300", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1103, median = 0.08096, p90 = 0.2618, error = 0.1039, error_growth = 0.02207,
            cores = 148, cache = 1.26e+08, bias = -0.2186,
            constants = {
                floor_s = 1.074e-05, memory_efficiency = 0.6966, saturation = 0.2589, latency_s_per_kv = 2.159e-09,
                slice_s = 2.777e-06, cached_speedup = 0.8871, sequence_s = 3.072e-08, split = 2.221, occupancy = 1.557,
                compute_efficiency = 0.9312,
            },
            nodes = {
                { 0.9542, 2, 2, 64 },
                { 0.2582, 2, 128, 1 },
                { 0.7346, 8, 16384, 64 },
                { -4.707, 128, 256, 2 },
                { 6.667, 512, 32, 32 },
                { -5.826, 256, 128, 64 },
                { 3.966, 64, 2048, 32 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.0993, median = 0.05307, p90 = 0.2344, error = 0.09338, error_growth = 0.01986,
            cores = 148, cache = 1.26e+08, bias = -0.0542,
            constants = {
                floor_s = 9.969e-06, memory_efficiency = 0.7909, saturation = 0.2147, latency_s_per_kv = 3.164e-09,
                slice_s = 2.643e-06, cached_speedup = 0.6968, sequence_s = 2.034e-08, split = 0.9986, occupancy = 1.54,
                compute_efficiency = 1.172,
            },
            nodes = {
                { 0.6515, 256, 2, 32 },
                { -0.5859, 128, 4, 8 },
                { 2.829, 128, 128, 1 },
                { 1.266, 1, 65536, 2 },
                { 2.366, 512, 32, 32 },
                { -6.356, 128, 256, 2 },
                { 0.6952, 128, 8192, 32 },
            },
        },
    },
}
