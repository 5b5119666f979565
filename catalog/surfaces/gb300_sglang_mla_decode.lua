-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_mla_decode", system = "gb300", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1046, median = 0.07199, p90 = 0.2545, error = 0.09827, error_growth = 0.02092,
            cores = 148, cache = 1.26e+08, bias = -0.4181,
            constants = {
                floor_s = 1.111e-05, memory_efficiency = 0.689, compute_efficiency = 0.9545, saturation = 0.1916,
                latency_s_per_kv = 2.954e-09, slice_s = 3.076e-06, cached_speedup = 1.101, padding_heads = 23.43,
                sequence_s = 3.108e-08,
            },
            nodes = {
                { 1.488, 2, 2, 64 },
                { -0.5073, 4, 8, 1 },
                { 3.517, 256, 2, 32 },
                { -3.629, 128, 4, 8 },
                { 2.718, 2, 65536, 8 },
                { -4.519, 128, 256, 2 },
                { 3.296, 1024, 64, 32 },
                { 1.864, 32, 16, 2 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.09273, median = 0.05558, p90 = 0.2347, error = 0.08639, error_growth = 0.01855,
            cores = 148, cache = 1.26e+08, bias = 0.04018,
            constants = {
                floor_s = 1.032e-05, memory_efficiency = 0.7536, compute_efficiency = 1.218, saturation = 0.2557,
                latency_s_per_kv = 2.907e-09, slice_s = 2.781e-06, cached_speedup = 0.8981, padding_heads = 20.65,
                sequence_s = 2.195e-08,
            },
            nodes = {
                { 1.785, 128, 128, 1 },
                { 0.8077, 1024, 16, 128 },
                { 1.603, 1, 16384, 1 },
                { -4.85, 128, 256, 2 },
                { -1.003, 1, 512, 128 },
                { 1.68, 128, 2048, 32 },
                { -4.647, 1024, 256, 4 },
                { 4.487, 1024, 64, 32 },
            },
        },
    },
}
