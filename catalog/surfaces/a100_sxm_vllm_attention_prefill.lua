-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_attention_prefill", system = "a100_sxm", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1394, median = 0.08139, p90 = 0.2776, error = 0.1254, error_growth = 0.02618,
            cores = 108, cache = 4e+07, bias = 0.2497,
            constants = {
                floor_s = 9.145e-06, compute_efficiency = 0.5439, memory_efficiency = 0.3264, tail = 0.5565,
                sequence_s = 2.621e-08, packing = 15.68, cache_passes = 1.821, small_tile = 0.7586, head_64 = 0.8,
                head_128 = 0.9961, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 0.9986, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
                { 15.24, 256, 16, 32, 8, 128, 0 },
                { -8.468, 8, 32, 48, 48, 128, 0 },
                { 11.15, 32, 16, 24, 4, 128, 0 },
                { -13.61, 256, 1, 48, 1, 128, 0 },
                { -0.5481, 2, 1, 40, 8, 128, 0 },
                { 6.321, 256, 1, 32, 4, 128, 0 },
                { 5.57, 128, 512, 2, 2, 128, 0 },
                { -9.646, 128, 64, 16, 16, 128, 0 },
                { -6.096, 256, 64, 64, 1, 128, 0 },
                { -3.749, 1, 1024, 12, 1, 128, 0 },
                { 5.426, 8, 512, 16, 4, 128, 0 },
                { -5.956, 64, 1, 2, 1, 128, 0 },
                { -1.568, 16, 8192, 48, 4, 128, 0 },
                { 10.18, 4, 1, 12, 4, 128, 0 },
                { 4.005, 16, 1, 64, 4, 128, 0 },
                { -6.342, 64, 16, 32, 32, 128, 0 },
                { -5.221, 1, 1, 40, 40, 128, 0 },
            },
        },
    },
}
