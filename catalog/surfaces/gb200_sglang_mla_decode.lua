-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_mla_decode", system = "gb200", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1242, median = 0.09445, p90 = 0.2905, error = 0.1158, error_growth = 0.02483,
            cores = 148, cache = 1.26e+08, bias = -0.1121,
            constants = {
                floor_s = 1.086e-05, memory_efficiency = 0.7083, saturation = 0.2841, latency_s_per_kv = 2.176e-09,
                slice_s = 2.632e-06, cached_speedup = 0.8292, sequence_s = 3.036e-08, split = 2.103, occupancy = 1.537,
                compute_efficiency = 0.8604,
            },
            nodes = {
                { -1.264, 16, 65536, 128 },
                { -4.065, 128, 256, 2 },
                { 2.691, 256, 8, 32 },
                { 8.643, 64, 8192, 32 },
                { 5.9, 1, 65536, 2 },
                { -5.034, 4, 16384, 1 },
                { -5.66, 64, 16384, 64 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.09284, median = 0.06063, p90 = 0.2248, error = 0.08636, error_growth = 0.01857,
            cores = 148, cache = 1.26e+08, bias = 0.07016,
            constants = {
                floor_s = 1.007e-05, memory_efficiency = 0.8086, saturation = 0.2419, latency_s_per_kv = 3.749e-09,
                slice_s = 2.748e-06, cached_speedup = 0.6598, sequence_s = 2.221e-08, split = 0.9997, occupancy = 1.487,
                compute_efficiency = 1.051,
            },
            nodes = {
                { -4.232, 128, 256, 2 },
                { -1.125, 1024, 16, 128 },
                { 2.749, 1, 65536, 2 },
                { -1.081, 16, 512, 128 },
                { 3.868, 512, 32, 32 },
                { 2.788, 128, 8192, 32 },
                { -3.299, 32, 131072, 16 },
            },
        },
    },
}
