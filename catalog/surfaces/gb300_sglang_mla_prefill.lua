-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_mla_prefill", system = "gb300", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07572, median = 0.06002, p90 = 0.1663, error = 0.07207, error_growth = 0.01514,
            cores = 148, cache = 1.26e+08, bias = -0.1182,
            constants = {
                floor_s = 1.157e-05, compute_efficiency = 0.7881, memory_efficiency = 0.5731, tail = 1.428,
                sequence_s = 4.632e-08, packing = 0.1209, cache_passes = 1.246, small_tile = 1,
            },
            nodes = {
                { 4.928, 64, 1, 64 },
                { -3.361, 128, 16, 2 },
                { -2.94, 128, 1, 2 },
                { -2.724, 128, 512, 128 },
                { 4.2, 64, 1024, 1 },
                { 6.947, 256, 16, 32 },
                { -4.95, 256, 64, 4 },
                { -1.206, 1, 32768, 4 },
                { 1.067, 8, 128, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06463, median = 0.04875, p90 = 0.1372, error = 0.06104, error_growth = 0.01293,
            cores = 148, cache = 1.26e+08, bias = 0.09173,
            constants = {
                floor_s = 1.824e-05, compute_efficiency = 1.246, memory_efficiency = 0.3899, tail = 1.491,
                sequence_s = 5.434e-08, packing = 0.2006, cache_passes = 2.195, small_tile = 1.001,
            },
            nodes = {
                { 4.608, 64, 1, 64 },
                { -4.365, 128, 1, 2 },
                { -2.242, 128, 64, 16 },
                { 7.944, 64, 1024, 1 },
                { -4.125, 1, 32768, 4 },
                { 4.488, 256, 16, 32 },
                { -4.085, 64, 256, 2 },
                { -4.723, 128, 256, 16 },
                { 2.182, 4, 6144, 8 },
            },
        },
    },
}
