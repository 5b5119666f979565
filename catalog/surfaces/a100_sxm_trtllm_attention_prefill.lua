-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_attention_prefill", backend = "trtllm", op = "attention_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.03076, median = 0.01947, p90 = 0.07125, error = 0.02752, error_growth = 0.006151,
            cores = 108, cache = 4e+07, biases = { -0.01563 }, mapes = { 0.03076 },
            constants = {
                floor_s = 1.211e-05, compute_efficiency = 0.4904, memory_efficiency = 0.4766, tail = 0.5239,
                sequence_s = 2.335e-08, packing = 0.04364, cache_passes = 1.532, small_tile = 0.3405, block = 1.173,
                warm_speedup = 1.49, overlap = 1.588, single_packing = 1, skipped_tile = 0.02, head_64 = 0.8,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
                { 1.703, 64, 32, 32, 1, 128, 0 },
                { 0.168, 32, 16, 24, 4, 128, 0 },
                { -1.366, 256, 128, 40, 1, 128, 0 },
                { 1.103, 16, 64, 64, 2, 128, 0 },
                { -1.513, 32, 16, 40, 1, 128, 0 },
                { -0.3709, 8, 32, 48, 48, 128, 0 },
                { 0.634, 1, 64, 24, 1, 128, 0 },
                { -0.403, 4, 16, 16, 8, 128, 0 },
                { -0.9753, 1, 256, 24, 1, 128, 0 },
                { 0.6409, 1, 1536, 32, 32, 128, 0 },
                { -0.6585, 1, 1024, 12, 1, 128, 0 },
                { 2.101, 4, 64, 64, 2, 128, 0 },
                { -2.088, 4, 128, 48, 1, 128, 0 },
                { 0.8849, 2, 256, 48, 1, 128, 0 },
                { 1.189, 2, 128, 24, 2, 128, 0 },
                { -1.038, 4, 32, 48, 48, 128, 0 },
            },
        },
    },
}
