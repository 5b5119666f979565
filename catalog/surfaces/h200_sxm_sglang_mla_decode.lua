-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_mla_decode", system = "h200_sxm", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.06447, median = 0.04863, p90 = 0.1282, error = 0.06003, error_growth = 0.01289,
            cores = 132, cache = 5e+07, bias = 0.1294,
            constants = {
                floor_s = 1.096e-05, memory_efficiency = 0.9007, compute_efficiency = 0.6649, saturation = 0.2672,
                latency_s_per_kv = 3.321e-09, slice_s = 6.299e-06, cached_speedup = 1.039, padding_heads = 28.49,
                sequence_s = 3.462e-08,
            },
            nodes = {
                { 2.569, 1, 65536, 2 },
                { -2.056, 4, 8192, 8 },
                { -0.937, 64, 131072, 2 },
                { 3.869, 16, 4096, 32 },
                { -2.165, 64, 16384, 64 },
                { -1.62, 4, 2048, 16 },
                { 4.278, 1024, 16, 128 },
                { -4.415, 256, 32, 64 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.08693, median = 0.07056, p90 = 0.1786, error = 0.08172, error_growth = 0.01739,
            cores = 132, cache = 5e+07, bias = 0.1362,
            constants = {
                floor_s = 1.384e-05, memory_efficiency = 0.6675, compute_efficiency = 0.1374, saturation = 0.2999,
                latency_s_per_kv = 3.211e-09, slice_s = 1.908e-06, cached_speedup = 1.495, padding_heads = 117.1,
                sequence_s = 4.068e-08,
            },
            nodes = {
                { -7.954, 2, 256, 1 },
                { 1.498, 1024, 256, 4 },
                { 2.042, 1, 4, 1 },
                { 2.334, 1, 16384, 1 },
                { -5.356, 1, 512, 128 },
                { 4.003, 8, 4, 16 },
                { 3.679, 2, 8192, 8 },
                { -1.358, 256, 65536, 2 },
            },
        },
    },
}
