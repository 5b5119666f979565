-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.10",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.05104, median = 0.02915, p90 = 0.1274, error = 0.04578, error_growth = 0.01021,
            cores = 108, cache = 41943040, biases = { 0.02924 }, mapes = { 0.05104 },
            constants = {
                floor_s = 1.065e-05, compute_efficiency = 0.6654, memory_efficiency = 0.9513, tail = 0.9387,
                sequence_s = 1.116e-08, packing = 219.3, cache_passes = 4.041, small_tile = 0.7401, block = 0.3598,
                warm_speedup = 1.703, overlap = 1.553, exp_efficiency = 0.8, single_packing = 3.906,
                skipped_tile = 0.02, head_64 = 0.8, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, floor_64 = 1,
                floor_192 = 1, floor_256 = 1, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9,
            },
            nodes = {
                { 1.08, 128, 512, 2, 2, 128, 0 },
                { -3.565, 256, 128, 40, 1, 128, 0 },
                { -0.5066, 1, 4096, 32, 2, 128, 0 },
                { 6.898, 256, 512, 16, 2, 128, 0 },
                { -2.409, 64, 512, 48, 48, 128, 0 },
                { -5.631, 256, 512, 24, 2, 128, 0 },
                { 1.715, 8, 256, 96, 1, 128, 0 },
                { 0.1211, 256, 64, 64, 1, 128, 0 },
                { -0.8998, 4, 128, 40, 4, 128, 0 },
                { 0.6465, 1, 128, 8, 2, 128, 0 },
                { 0.9355, 16, 64, 64, 2, 128, 0 },
                { -1.561, 16, 16, 96, 1, 128, 0 },
                { 1.917, 8, 512, 16, 4, 128, 0 },
                { -1.074, 1, 1024, 12, 1, 128, 0 },
                { 1.657, 64, 32, 32, 1, 128, 0 },
            },
        },
    },
}
