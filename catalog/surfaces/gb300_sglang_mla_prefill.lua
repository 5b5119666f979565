-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_mla_prefill", system = "gb300", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07885, median = 0.05373, p90 = 0.1969, error = 0.07505, error_growth = 0.01577,
            cores = 148, cache = 1.26e+08, bias = -0.1013,
            constants = {
                floor_s = 1.157e-05, compute_efficiency = 0.7881, memory_efficiency = 0.5731, tail = 1.428,
                sequence_s = 4.632e-08, packing = 0.1209, cache_passes = 1.246, small_tile = 1,
            },
            nodes = {
                { 4.823, 64, 1, 64 },
                { -3.282, 128, 16, 2 },
                { -2.904, 128, 1, 2 },
                { -2.655, 128, 512, 128 },
                { 4.021, 64, 1024, 1 },
                { 6.664, 256, 16, 32 },
                { -4.66, 256, 64, 4 },
                { -1.21, 1, 32768, 4 },
                { 0.9999, 8, 128, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06665, median = 0.04598, p90 = 0.1409, error = 0.06295, error_growth = 0.01333,
            cores = 148, cache = 1.26e+08, bias = 0.07236,
            constants = {
                floor_s = 1.824e-05, compute_efficiency = 1.246, memory_efficiency = 0.3899, tail = 1.491,
                sequence_s = 5.434e-08, packing = 0.2006, cache_passes = 2.195, small_tile = 1.001,
            },
            nodes = {
                { 4.612, 64, 1, 64 },
                { -4.214, 128, 1, 2 },
                { -2.008, 128, 64, 16 },
                { 7.647, 64, 1024, 1 },
                { -3.866, 1, 32768, 4 },
                { 4.098, 256, 16, 32 },
                { -3.895, 64, 256, 2 },
                { -4.553, 128, 256, 16 },
                { 2.028, 4, 6144, 8 },
            },
        },
    },
}
