-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_attention_prefill", backend = "vllm", op = "attention_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1124, median = 0.05323, p90 = 0.2924, error = 0.09512, error_growth = 0.02156,
            cores = 108, cache = 41943040, biases = { -0.0285 }, mapes = { 0.1124 },
            constants = {
                floor_s = 9.511e-06, compute_efficiency = 0.5878, memory_efficiency = 0.6232, tail = 0.4973,
                sequence_s = 2.252e-08, packing = 0.11, cache_passes = 3.006, small_tile = 0.6503, block = 0.3266,
                warm_speedup = 1.376, overlap = 1.329, exp_efficiency = 0.8, single_packing = 148.4,
                skipped_tile = 0.02, head_64 = 0.8, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, floor_64 = 1,
                floor_192 = 1, floor_256 = 1, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9,
            },
            nodes = {
                { 1.867, 2, 1, 12, 2, 128, 0 },
                { -4.351, 256, 1, 48, 1, 128, 0 },
                { 5.092, 16, 1, 64, 4, 128, 0 },
                { -4.284, 32, 1, 1, 1, 128, 0 },
                { 2.806, 128, 512, 2, 2, 128, 0 },
                { -1.516, 1, 256, 24, 1, 128, 0 },
                { -5.571, 64, 512, 48, 48, 128, 0 },
                { 4.563, 128, 512, 8, 4, 128, 0 },
                { 0.5609, 256, 16, 32, 8, 128, 0 },
                { -1.111, 256, 512, 24, 2, 128, 0 },
                { -1.497, 32, 1, 16, 1, 128, 0 },
                { 6.724, 4, 1, 8, 4, 128, 0 },
                { -3.736, 1, 1, 40, 40, 128, 0 },
                { 0.8169, 8, 256, 1, 1, 128, 0 },
                { -0.1876, 2, 1, 40, 8, 128, 0 },
            },
        },
    },
}
