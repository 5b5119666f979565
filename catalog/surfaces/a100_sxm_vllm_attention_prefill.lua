-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_attention_prefill", backend = "vllm", op = "attention_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1148, median = 0.06019, p90 = 0.2798, error = 0.09976, error_growth = 0.02234,
            cores = 108, cache = 4e+07, biases = { -0.006983 }, mapes = { 0.1148 },
            constants = {
                floor_s = 9.554e-06, compute_efficiency = 0.587, memory_efficiency = 0.5811, tail = 0.5092,
                sequence_s = 2.508e-08, packing = 0.1382, cache_passes = 2.669, small_tile = 0.651, block = 0.3313,
                warm_speedup = 1.462, overlap = 1.348, single_packing = 148.4, skipped_tile = 0.02, head_64 = 0.8,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
                { 3.845, 2, 1, 12, 2, 128, 0 },
                { -2.848, 32, 1, 1, 1, 128, 0 },
                { -0.5184, 1, 16, 40, 2, 128, 0 },
                { 1.38, 64, 128, 8, 8, 128, 0 },
                { -0.368, 8, 128, 48, 4, 128, 0 },
                { -5.207, 256, 1, 48, 1, 128, 0 },
                { 5.821, 16, 1, 64, 4, 128, 0 },
                { -1.841, 32, 1, 16, 1, 128, 0 },
                { -1.891, 2, 256, 64, 64, 128, 0 },
                { 1.144, 16, 512, 4, 1, 128, 0 },
                { -0.818, 256, 128, 40, 1, 128, 0 },
                { -0.8912, 1, 1024, 12, 1, 128, 0 },
                { 0.8345, 64, 16, 40, 4, 128, 0 },
                { 4.009, 128, 512, 2, 2, 128, 0 },
                { -2.949, 64, 512, 48, 48, 128, 0 },
            },
        },
    },
}
