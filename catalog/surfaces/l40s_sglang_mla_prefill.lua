-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_prefill", backend = "sglang", op = "mla_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08521, median = 0.05264, p90 = 0.1934, error = 0.0791, error_growth = 0.01704,
            cores = 142, cache = 100663296, biases = { -0.04265 }, mapes = { 0.08521 },
            constants = {
                floor_s = 6.859e-06, compute_efficiency = 0.1921, memory_efficiency = 0.6304, tail = 0.1364,
                sequence_s = 1.666e-08, packing = 3.967, cache_passes = 1.433, small_tile = 0.2318, block = 0.07029,
                warm_speedup = 2.649, overlap = 3.488, exp_efficiency = 0.8,
            },
            nodes = {
                { -0.7677, 32, 1, 8 },
                { 11.47, 256, 256, 8 },
                { -7.192, 16, 256, 32 },
                { 1.381, 1, 16, 4 },
                { 6.26, 128, 512, 128 },
                { -9.862, 128, 256, 16 },
            },
        },
    },
}
