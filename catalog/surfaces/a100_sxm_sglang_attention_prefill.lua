-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_sglang_attention_prefill", system = "a100_sxm", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.10",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1259, median = 0.06213, p90 = 0.2972, error = 0.1085, error_growth = 0.02299,
            cores = 108, cache = 4e+07, bias = -0.3119,
            constants = {
                floor_s = 6.562e-06, compute_efficiency = 0.6621, memory_efficiency = 0.3991, tail = 1.841,
                sequence_s = 1.284e-08, tile_s = 2.995e-07, windowed = 0.8, head_64 = 0.8, head_128 = 1.036,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.6,
            },
            nodes = {
                { -21.06, 256, 1, 48, 1, 128, 0 },
                { 2.357, 1, 256, 64, 64, 128, 0 },
                { 15.09, 128, 1, 8, 8, 128, 0 },
                { -6.254, 16, 16, 48, 2, 128, 0 },
                { -1.181, 64, 128, 8, 8, 128, 0 },
                { 4.97, 4, 16, 64, 1, 128, 0 },
                { -4.92, 2, 512, 1, 1, 128, 0 },
                { 4.075, 1, 1, 96, 2, 128, 0 },
                { 3.557, 32, 1, 16, 1, 128, 0 },
                { -4.574, 256, 16, 96, 4, 128, 0 },
                { 5.26, 128, 64, 16, 16, 128, 0 },
                { -5.228, 256, 1, 32, 4, 128, 0 },
                { 1.864, 1, 128, 8, 2, 128, 0 },
                { 5.421, 128, 512, 2, 2, 128, 0 },
                { -0.4065, 1, 1024, 12, 1, 128, 0 },
            },
        },
    },
}
