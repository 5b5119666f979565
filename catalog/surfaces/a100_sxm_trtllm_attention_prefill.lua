-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_attention_prefill", system = "a100_sxm", backend = "trtllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.05114, median = 0.03254, p90 = 0.1084, error = 0.04949, error_growth = 0.01023,
            cores = 108, cache = 4e+07, bias = 0.0572,
            constants = {
                floor_s = 6.208e-06, compute_efficiency = 0.5003, memory_efficiency = 0.2187, tail = 1.241,
                sequence_s = 1.873e-08, tile_s = 3.007e-07, windowed = 0.8, head_64 = 0.8, head_128 = 0.9367,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.6,
            },
            nodes = {
                { -0.7456, 256, 16, 32, 8, 128, 0 },
                { 1.62, 32, 256, 12, 1, 128, 0 },
                { -0.9045, 1, 12288, 8, 4, 128, 0 },
                { -1.184, 1, 64, 24, 1, 128, 0 },
                { 3.277, 128, 1024, 64, 4, 128, 0 },
                { -5.297, 1, 1536, 8, 4, 128, 0 },
                { -5.307, 32, 16, 96, 8, 128, 0 },
                { 7.383, 1, 2048, 16, 8, 128, 0 },
                { 7.474, 2, 128, 24, 2, 128, 0 },
                { -2.045, 8, 32, 48, 48, 128, 0 },
                { -2.07, 16, 6144, 32, 2, 128, 0 },
                { 1.39, 4, 64, 64, 2, 128, 0 },
                { -6.759, 1, 1024, 12, 1, 128, 0 },
                { 3.817, 2, 512, 48, 4, 128, 0 },
                { -2.697, 2, 256, 64, 64, 128, 0 },
            },
        },
    },
}
