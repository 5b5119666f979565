-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_mla_decode", system = "h100_sxm", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.0622, median = 0.04001, p90 = 0.1345, error = 0.05716, error_growth = 0.01244,
            cores = 132, cache = 5e+07, bias = 0.06969,
            constants = {
                floor_s = 1.11e-05, memory_efficiency = 0.8959, compute_efficiency = 0.7079, saturation = 0.2521,
                latency_s_per_kv = 3.924e-09, slice_s = 5.528e-06, cached_speedup = 1.168, padding_heads = 30.9,
                sequence_s = 3.125e-08,
            },
            nodes = {
                { 2.326, 1, 65536, 2 },
                { -4.887, 4, 8192, 8 },
                { -0.8246, 64, 131072, 2 },
                { 4.53, 16, 4096, 32 },
                { -3.91, 128, 256, 2 },
                { 1.996, 512, 64, 4 },
                { -1.749, 16, 65536, 128 },
                { 2.147, 4, 16384, 1 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.09369, median = 0.06319, p90 = 0.1935, error = 0.08844, error_growth = 0.01874,
            cores = 132, cache = 5e+07, bias = 0.1126,
            constants = {
                floor_s = 1.385e-05, memory_efficiency = 0.7233, compute_efficiency = 0.1328, saturation = 0.2999,
                latency_s_per_kv = 3.244e-09, slice_s = 1.873e-06, cached_speedup = 1.49, padding_heads = 122.4,
                sequence_s = 3.739e-08,
            },
            nodes = {
                { -7.502, 2, 256, 1 },
                { 0.9323, 1024, 256, 4 },
                { 2.214, 1, 4, 1 },
                { 4.386, 2, 16384, 2 },
                { -5.671, 1, 512, 128 },
                { 4.19, 8, 4, 16 },
                { -2.071, 256, 65536, 2 },
                { 2.323, 16, 4096, 32 },
            },
        },
    },
}
