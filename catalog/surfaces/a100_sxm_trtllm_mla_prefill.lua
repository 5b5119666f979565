-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.02876, median = 0.02427, p90 = 0.05722, error = 0.0268, error_growth = 0.005751,
            cores = 108, cache = 41943040, biases = { 0.03228 }, mapes = { 0.02876 },
            constants = {
                floor_s = 1.2e-05, compute_efficiency = 0.6389, memory_efficiency = 0.7911, tail = 0.5528,
                sequence_s = 1.472e-08, packing = 0.1063, cache_passes = 1.24, small_tile = 0.6818, block = 0.2207,
                warm_speedup = 1.797, overlap = 1.897, exp_efficiency = 0.8,
            },
            nodes = {
                { 0.1889, 2, 64, 1 },
                { -1.435, 8, 128, 2 },
                { 1.898, 32, 256, 1 },
                { -1.745, 32, 128, 2 },
                { -0.9504, 2, 16384, 1 },
                { 0.7828, 8, 4096, 1 },
                { 1.039, 4, 64, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.03103, median = 0.02781, p90 = 0.0616, error = 0.02877, error_growth = 0.006206,
            cores = 108, cache = 41943040, biases = { -0.03787 }, mapes = { 0.03103 },
            constants = {
                floor_s = 1.2e-05, compute_efficiency = 0.6437, memory_efficiency = 0.7924, tail = 0.5534,
                sequence_s = 1.458e-08, packing = 0.1115, cache_passes = 1.24, small_tile = 0.683, block = 0.219,
                warm_speedup = 1.828, overlap = 1.881, exp_efficiency = 0.8,
            },
            nodes = {
                { -0.6161, 2, 16, 64 },
                { 0.265, 2, 64, 1 },
                { 0.5696, 4, 16, 128 },
                { -2.319, 8, 128, 2 },
                { 1.377, 32, 256, 1 },
                { 1.588, 4, 64, 2 },
                { -0.5064, 128, 64, 1 },
            },
        },
    },
}
