-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_trtllm_mla_prefill", system = "h200_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07472, median = 0.04656, p90 = 0.1453, error = 0.07129, error_growth = 0.01494,
            cores = 132, cache = 5e+07, bias = 0.00197,
            constants = {
                floor_s = 1.362e-05, compute_efficiency = 0.6795, memory_efficiency = 0.543, tail = 0.7583,
                sequence_s = 4.107e-08, packing = 0.08754, cache_passes = 1.195, small_tile = 1,
            },
            nodes = {
                { 3.167, 64, 1, 64 },
                { -3.362, 128, 1, 2 },
                { 0.6712, 1, 16384, 64 },
                { 7.054, 64, 1024, 1 },
                { -2.198, 16, 256, 32 },
                { -5.049, 1, 6144, 2 },
                { 1.344, 2, 128, 8 },
                { -3.078, 256, 256, 8 },
                { 1.384, 256, 16, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06329, median = 0.04841, p90 = 0.1162, error = 0.06019, error_growth = 0.01266,
            cores = 132, cache = 5e+07, bias = -0.2959,
            constants = {
                floor_s = 1.685e-05, compute_efficiency = 0.7956, memory_efficiency = 0.2891, tail = 0.875,
                sequence_s = 4.647e-08, packing = 0.1343, cache_passes = 1.912, small_tile = 1,
            },
            nodes = {
                { 1.946, 256, 1, 32 },
                { -1.297, 128, 1, 2 },
                { 0.361, 2, 32768, 32 },
                { 7.407, 32, 1536, 1 },
                { -5.285, 256, 128, 4 },
                { -5.083, 1, 6144, 2 },
                { 3.909, 256, 16, 32 },
                { 2.813, 8, 128, 1 },
                { -2.301, 128, 64, 1 },
            },
        },
    },
}
