-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_mla_prefill", system = "h100_sxm", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07595, median = 0.04609, p90 = 0.1416, error = 0.07171, error_growth = 0.01519,
            cores = 132, cache = 5e+07, bias = -0.0161,
            constants = {
                floor_s = 1.111e-05, compute_efficiency = 0.4047, memory_efficiency = 0.4793, tail = 0.3443,
                sequence_s = 1.342e-08, packing = 1.111, cache_passes = 1.485, small_tile = 0.1703,
            },
            nodes = {
                { -7.306, 1, 6144, 2 },
                { 2.137, 8, 4096, 1 },
                { 1.48, 1, 64, 4 },
                { 0.01442, 128, 16, 2 },
                { 4.349, 32, 1024, 2 },
                { 1.046, 1, 32768, 4 },
                { -0.967, 8, 16, 128 },
                { -2.755, 128, 64, 1 },
                { 1.633, 32, 32, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.05828, median = 0.03014, p90 = 0.09734, error = 0.05463, error_growth = 0.0116,
            cores = 132, cache = 5e+07, bias = -0.06029,
            constants = {
                floor_s = 1.626e-05, compute_efficiency = 0.5488, memory_efficiency = 0.5708, tail = 0.4665,
                sequence_s = 1.416e-08, packing = 4.483, cache_passes = 9.461, small_tile = 0.2548,
            },
            nodes = {
                { 4.719, 64, 1024, 1 },
                { -9.024, 1, 6144, 2 },
                { -2.11, 256, 256, 8 },
                { 1.118, 2, 10240, 128 },
                { 1.391, 1, 64, 4 },
                { 0.2082, 128, 64, 1 },
                { 3.756, 8, 4096, 1 },
                { 2.662, 4, 512, 2 },
                { -2.724, 32, 128, 2 },
            },
        },
    },
}
