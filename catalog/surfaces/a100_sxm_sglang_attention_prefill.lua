-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.10",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.05245, median = 0.03108, p90 = 0.1263, error = 0.04742, error_growth = 0.01049,
            cores = 108, cache = 4e+07, biases = { 0.01446 }, mapes = { 0.05245 },
            constants = {
                floor_s = 1.067e-05, compute_efficiency = 0.6617, memory_efficiency = 0.958, tail = 0.9348,
                sequence_s = 1.253e-08, packing = 29.68, cache_passes = 3.994, small_tile = 0.7281, block = 0.3579,
                warm_speedup = 1.696, overlap = 1.557, single_packing = 4.638, skipped_tile = 0.02, head_64 = 0.8,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
                { -2.105, 16, 16, 96, 1, 128, 0 },
                { 0.9739, 128, 512, 2, 2, 128, 0 },
                { -3.37, 256, 128, 40, 1, 128, 0 },
                { -0.5065, 1, 4096, 32, 2, 128, 0 },
                { 4.037, 64, 32, 32, 1, 128, 0 },
                { 0.818, 8, 256, 96, 1, 128, 0 },
                { 0.2452, 128, 1, 16, 16, 128, 0 },
                { -2.294, 256, 32, 64, 4, 128, 0 },
                { -1.026, 1, 1024, 12, 1, 128, 0 },
                { 0.7845, 1, 128, 8, 2, 128, 0 },
                { 1.757, 8, 512, 16, 4, 128, 0 },
                { -0.852, 16, 128, 8, 4, 128, 0 },
                { 1.45, 16, 64, 64, 2, 128, 0 },
                { -3.046, 64, 512, 48, 48, 128, 0 },
                { 2.678, 128, 512, 8, 4, 128, 0 },
            },
        },
    },
}
