-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.06795, median = 0.04715, p90 = 0.1481, error = 0.03598, error_growth = 0.1148,
            cores = 142, cache = 9.6e+07, biases = { 0.08608 }, mapes = { 0.06795 },
            constants = {
                floor_s = 8.018e-06, compute_efficiency = 0.5426, memory_efficiency = 0.7149, tail = 0.2346,
                sequence_s = 1.532e-08, packing = 0.09047, cache_passes = 1.482, small_tile = 0.5834, block = 0.1758,
                warm_speedup = 10.35, overlap = 2.504,
            },
            nodes = {
                { -0.4375, 2, 12288, 128 },
                { -1.594, 1, 3072, 32 },
                { 1.094, 2, 64, 1 },
                { -0.5756, 2, 128, 8 },
                { 1.926, 8, 4096, 128 },
                { -0.7526, 4, 16, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.07273, median = 0.06364, p90 = 0.1596, error = 0.05768, error_growth = 0.04976,
            cores = 142, cache = 9.6e+07, biases = { 0.04801 }, mapes = { 0.07273 },
            constants = {
                floor_s = 8.041e-06, compute_efficiency = 0.5423, memory_efficiency = 0.7154, tail = 0.2326,
                sequence_s = 1.636e-08, packing = 0.0905, cache_passes = 1.486, small_tile = 0.5796, block = 0.1852,
                warm_speedup = 10.26, overlap = 2.523,
            },
            nodes = {
                { -0.1639, 2, 12288, 128 },
                { -1.793, 1, 3072, 32 },
                { 0.7013, 2, 64, 1 },
                { 0.1079, 1, 64, 32 },
                { 1.973, 8, 4096, 128 },
                { -0.9535, 1, 32, 128 },
            },
        },
    },
}
