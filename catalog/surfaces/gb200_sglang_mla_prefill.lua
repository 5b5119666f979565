-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_mla_prefill", system = "gb200", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08967, median = 0.07209, p90 = 0.2012, error = 0.08434, error_growth = 0.01793,
            cores = 148, cache = 1.26e+08, bias = 0.0347,
            constants = {
                floor_s = 1.212e-05, compute_efficiency = 0.5708, memory_efficiency = 0.5359, tail = 0.9619,
                sequence_s = 5.34e-08, packing = 0.08603, cache_passes = 1.197, small_tile = 1.001,
            },
            nodes = {
                { 4.026, 64, 1, 64 },
                { -4.448, 128, 1, 2 },
                { -3.373, 32, 256, 32 },
                { 5.11, 64, 1024, 1 },
                { 6.454, 256, 16, 32 },
                { -5.257, 256, 64, 4 },
                { -2.776, 4, 16384, 2 },
                { 7.09, 4, 16384, 128 },
                { -5.956, 2, 10240, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.0719, median = 0.05067, p90 = 0.1432, error = 0.06798, error_growth = 0.01438,
            cores = 148, cache = 1.26e+08, bias = 0.1034,
            constants = {
                floor_s = 1.843e-05, compute_efficiency = 0.8121, memory_efficiency = 0.3331, tail = 1.289,
                sequence_s = 6.218e-08, packing = 0.1556, cache_passes = 1.972, small_tile = 1.001,
            },
            nodes = {
                { 4.47, 64, 1, 64 },
                { -4.867, 128, 1, 2 },
                { -5.428, 32, 256, 32 },
                { 6.753, 64, 1024, 1 },
                { -3.214, 1, 32768, 4 },
                { -1.75, 64, 256, 2 },
                { 5.48, 256, 16, 32 },
                { -3.404, 256, 64, 4 },
                { 1.74, 4, 3072, 32 },
            },
        },
    },
}
