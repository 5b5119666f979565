-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_attention_prefill", system = "a100_sxm", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1381, median = 0.07616, p90 = 0.2591, error = 0.1097, error_growth = 0.0228,
            cores = 108, cache = 4e+07, bias = -0.1397,
            constants = {
                floor_s = 5.359e-06, compute_efficiency = 0.5897, memory_efficiency = 0.2846, tail = 1.192,
                sequence_s = 1.397e-08, tile_s = 3.001e-07, windowed = 0.8, head_64 = 0.8, head_128 = 0.9938,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.6,
            },
            nodes = {
                { -25.53, 256, 1, 32, 4, 128, 0 },
                { 5.121, 64, 32, 4, 4, 128, 0 },
                { 8.502, 4, 1, 12, 4, 128, 0 },
                { -2.839, 4, 16, 16, 8, 128, 0 },
                { -2.082, 8, 1, 64, 1, 128, 0 },
                { 4.699, 128, 512, 2, 2, 128, 0 },
                { -4.348, 1, 1024, 12, 1, 128, 0 },
                { 1.139, 256, 64, 64, 1, 128, 0 },
                { -2.941, 32, 1, 1, 1, 128, 0 },
                { 5.275, 8, 512, 16, 4, 128, 0 },
                { -5.745, 32, 128, 32, 8, 128, 0 },
                { 17.84, 128, 1, 16, 16, 128, 0 },
                { 2.158, 1, 64, 24, 1, 128, 0 },
                { -1.989, 2, 512, 1, 1, 128, 0 },
                { -0.4048, 16, 3072, 32, 32, 128, 0 },
            },
        },
    },
}
