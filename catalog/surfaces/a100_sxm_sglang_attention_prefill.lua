-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.10",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.05142, median = 0.032, p90 = 0.1238, error = 0.04653, error_growth = 0.01028,
            cores = 108, cache = 41943040, biases = { 0.01542 }, mapes = { 0.05142 },
            constants = {
                floor_s = 1.066e-05, compute_efficiency = 0.6636, memory_efficiency = 0.96, tail = 0.9345,
                sequence_s = 1.247e-08, packing = 29.68, cache_passes = 4.019, small_tile = 0.7273, block = 0.3609,
                warm_speedup = 1.66, overlap = 1.561, exp_efficiency = 0.8, single_packing = 4.64, skipped_tile = 0.02,
                head_64 = 0.8, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1,
                floor_256 = 1, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9,
            },
            nodes = {
                { -2.107, 16, 16, 96, 1, 128, 0 },
                { 0.9668, 128, 512, 2, 2, 128, 0 },
                { -3.372, 256, 128, 40, 1, 128, 0 },
                { -0.5118, 1, 4096, 32, 2, 128, 0 },
                { 4.049, 64, 32, 32, 1, 128, 0 },
                { 0.8141, 8, 256, 96, 1, 128, 0 },
                { 0.2148, 128, 1, 8, 8, 128, 0 },
                { -2.29, 256, 32, 64, 4, 128, 0 },
                { -1.029, 1, 1024, 12, 1, 128, 0 },
                { 0.7842, 1, 128, 8, 2, 128, 0 },
                { 1.786, 8, 512, 16, 4, 128, 0 },
                { -0.8746, 16, 128, 8, 4, 128, 0 },
                { 1.454, 16, 64, 64, 2, 128, 0 },
                { -3.056, 64, 512, 48, 48, 128, 0 },
                { 2.679, 128, 512, 8, 4, 128, 0 },
            },
        },
    },
}
