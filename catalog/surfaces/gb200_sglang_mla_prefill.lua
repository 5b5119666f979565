-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_mla_prefill", system = "gb200", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.0882, median = 0.06947, p90 = 0.1913, error = 0.08295, error_growth = 0.01764,
            cores = 148, cache = 1.26e+08, bias = 0.03884,
            constants = {
                floor_s = 1.212e-05, compute_efficiency = 0.5708, memory_efficiency = 0.5359, tail = 0.9619,
                sequence_s = 5.34e-08, packing = 0.08603, cache_passes = 1.197, small_tile = 1.001,
            },
            nodes = {
                { 4.055, 64, 1, 64 },
                { -4.543, 128, 1, 2 },
                { -3.446, 32, 256, 32 },
                { 5.365, 64, 1024, 1 },
                { 6.79, 256, 16, 32 },
                { -5.617, 256, 64, 4 },
                { -2.805, 4, 16384, 2 },
                { 7.861, 4, 16384, 128 },
                { -6.773, 2, 10240, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.07018, median = 0.04556, p90 = 0.1426, error = 0.06635, error_growth = 0.01404,
            cores = 148, cache = 1.26e+08, bias = 0.1196,
            constants = {
                floor_s = 1.843e-05, compute_efficiency = 0.8121, memory_efficiency = 0.3331, tail = 1.289,
                sequence_s = 6.218e-08, packing = 0.1556, cache_passes = 1.972, small_tile = 1.001,
            },
            nodes = {
                { 4.49, 64, 1, 64 },
                { -5.012, 128, 1, 2 },
                { -5.689, 32, 256, 32 },
                { 7.004, 64, 1024, 1 },
                { -3.384, 1, 32768, 4 },
                { -1.825, 64, 256, 2 },
                { 5.792, 256, 16, 32 },
                { -3.578, 256, 64, 4 },
                { 1.851, 4, 3072, 32 },
            },
        },
    },
}
