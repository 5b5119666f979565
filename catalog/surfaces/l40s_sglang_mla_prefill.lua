-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_prefill", backend = "sglang", op = "mla_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08151, median = 0.04331, p90 = 0.1951, error = 0.07561, error_growth = 0.0163,
            cores = 142, cache = 100663296, biases = { -0.08528 }, mapes = { 0.08151 },
            constants = {
                floor_s = 7.068e-06, compute_efficiency = 0.2095, memory_efficiency = 0.6862, tail = 0.1224,
                sequence_s = 1.09e-08, packing = 13.88, cache_passes = 2.383, small_tile = 0.2443, block = 0.04273,
                warm_speedup = 2.947, overlap = 3.335, exp_efficiency = 0.8,
            },
            nodes = {
                { 0.2395, 2, 32768, 32 },
                { -2.644, 1, 256, 128 },
                { 6.462, 128, 512, 128 },
                { 1.744, 1, 64, 4 },
                { -7.04, 32, 256, 32 },
                { 2.648, 256, 256, 8 },
            },
        },
    },
}
