-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_mla_decode", system = "gb200", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1233, median = 0.09365, p90 = 0.2883, error = 0.1149, error_growth = 0.02465,
            cores = 148, cache = 1.26e+08, bias = -0.1007,
            constants = {
                floor_s = 1.086e-05, memory_efficiency = 0.7084, saturation = 0.2834, latency_s_per_kv = 2.232e-09,
                slice_s = 2.63e-06, cached_speedup = 0.829, part_s = 3.036e-08, loose = 0.1, split = 2.102,
                occupancy = 1.537, compute_efficiency = 0.8626,
            },
            nodes = {
                { -1.284, 16, 65536, 128 },
                { -3.921, 128, 256, 2 },
                { 2.568, 256, 8, 32 },
                { 7.58, 64, 8192, 32 },
                { 5.5, 1, 65536, 2 },
                { -4.623, 4, 16384, 1 },
                { -4.702, 64, 16384, 64 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.0977, median = 0.0592, p90 = 0.247, error = 0.09077, error_growth = 0.01954,
            cores = 148, cache = 1.26e+08, bias = 0.04461,
            constants = {
                floor_s = 1.007e-05, memory_efficiency = 0.8093, saturation = 0.2425, latency_s_per_kv = 3.678e-09,
                slice_s = 2.743e-06, cached_speedup = 0.6598, part_s = 2.222e-08, loose = 0.1, split = 1,
                occupancy = 1.488, compute_efficiency = 1.05,
            },
            nodes = {
                { -0.8944, 128, 256, 2 },
                { 2.778, 1024, 16, 128 },
                { 2.382, 1, 65536, 2 },
                { -1.664, 16, 512, 128 },
                { 4.423, 128, 8192, 32 },
                { -3.596, 32, 131072, 16 },
                { -3.684, 1024, 256, 4 },
            },
        },
    },
}
