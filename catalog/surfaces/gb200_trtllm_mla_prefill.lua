-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_trtllm_mla_prefill", system = "gb200", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.1152, median = 0.08193, p90 = 0.2672, error = 0.1097, error_growth = 0.02304,
            cores = 148, cache = 1.26e+08, bias = -0.07061,
            constants = {
                floor_s = 1.348e-05, compute_efficiency = 0.6472, memory_efficiency = 0.5165, tail = 1.162,
                sequence_s = 7.402e-08, packing = 0.1534, cache_passes = 1.252, small_tile = 1,
            },
            nodes = {
                { 6.686, 64, 1, 64 },
                { -4.555, 128, 1, 2 },
                { 0.2756, 1, 16384, 64 },
                { 10.63, 32, 1536, 1 },
                { -1.873, 16, 256, 32 },
                { -2.428, 4, 16384, 2 },
                { -4.882, 64, 256, 2 },
                { 1.386, 4, 64, 2 },
                { -3.774, 8, 4096, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.08711, median = 0.06397, p90 = 0.1935, error = 0.08218, error_growth = 0.02105,
            cores = 148, cache = 1.26e+08, bias = -0.3103,
            constants = {
                floor_s = 1.75e-05, compute_efficiency = 0.8887, memory_efficiency = 0.3083, tail = 1.469,
                sequence_s = 6.685e-08, packing = 0.2155, cache_passes = 2.7, small_tile = 1,
            },
            nodes = {
                { 5.644, 64, 1, 64 },
                { -4.323, 128, 1, 2 },
                { -4.848, 32, 256, 32 },
                { 4.099, 32, 1024, 2 },
                { -2.419, 1, 32768, 4 },
                { 3.011, 4, 3072, 32 },
                { 4.528, 256, 16, 32 },
                { -3.753, 256, 128, 4 },
                { 1.156, 8, 128, 1 },
            },
        },
    },
}
