-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_prefill", system = "a100_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.04558, median = 0.02525, p90 = 0.1041, error = 0.04337, error_growth = 0.009117,
            cores = 108, cache = 4e+07, bias = 0.1095,
            constants = {
                floor_s = 1.118e-05, compute_efficiency = 0.68, memory_efficiency = 0.6233, tail = 0.5224,
                sequence_s = 6.004e-08, packing = 0.1771, cache_passes = 1.04, small_tile = 0.799,
            },
            nodes = {
                { 4.707, 32, 1024, 1 },
                { -3.494, 1, 6144, 2 },
                { -0.8127, 16, 128, 16 },
                { 1.617, 1, 64, 4 },
                { -2.116, 32, 32, 1 },
                { 1.166, 2, 16384, 1 },
                { -1.547, 32, 256, 32 },
                { -2.391, 8, 1536, 1 },
                { 2.019, 64, 256, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.0478, median = 0.03039, p90 = 0.121, error = 0.04547, error_growth = 0.00956,
            cores = 108, cache = 4e+07, bias = 0.1032,
            constants = {
                floor_s = 1.123e-05, compute_efficiency = 0.6728, memory_efficiency = 0.5147, tail = 0.5159,
                sequence_s = 5.971e-08, packing = 0.1711, cache_passes = 1.242, small_tile = 0.799,
            },
            nodes = {
                { 3.595, 32, 1024, 1 },
                { -3.614, 1, 6144, 2 },
                { -0.931, 16, 128, 16 },
                { 1.663, 1, 64, 4 },
                { -2.037, 32, 32, 1 },
                { -2.822, 8, 1536, 1 },
                { -1.578, 32, 256, 32 },
                { 2.392, 8, 4096, 1 },
                { 2.455, 64, 256, 2 },
            },
        },
    },
}
