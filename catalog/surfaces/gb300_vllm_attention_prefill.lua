-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_vllm_attention_prefill", system = "gb300", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1406, median = 0.1053, p90 = 0.3041, error = 0.1209, error_growth = 0.02812,
            cores = 148, cache = 1.26e+08, bias = 0.05734,
            constants = {
                floor_s = 1.04e-05, compute_efficiency = 0.6041, memory_efficiency = 0.2915, tail = 0.673,
                sequence_s = 1.727e-08, packing = 0.5138, cache_passes = 2.435, small_tile = 0.2557, head_64 = 0.6729,
                head_128 = 0.9984, head_192 = 0.9, head_256 = 1.036, head_512 = 0.6904, skip_64 = 6.135,
                skip_128 = 4.899, skip_192 = 5, skip_256 = 5.831, windowed_64 = 0.3526, windowed_128 = 0.9228,
                windowed_192 = 0.9, windowed_256 = 0.87, floor_64 = 1.004, floor_128 = 1.002, floor_192 = 1,
                floor_256 = 0.9785, floor_512 = 0.9835,
            },
            nodes = {
                { 6.323, 64, 16, 40, 8, 64, 128 },
                { -1.745, 4, 256, 64, 64, 128, 128 },
                { -5.857, 256, 1, 8, 1, 64, 128 },
                { 5.658, 256, 16, 32, 8, 128, 0 },
                { -4.92, 32, 128, 32, 8, 128, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1964, median = 0.137, p90 = 0.3912, error = 0.1604, error_growth = 0.0389,
            cores = 148, cache = 1.26e+08, bias = -0.031,
            constants = {
                floor_s = 1.045e-05, compute_efficiency = 0.4924, memory_efficiency = 0.2838, tail = 0.2365,
                sequence_s = 8.159e-09, packing = 1.004, cache_passes = 9.241, small_tile = 0.152, head_64 = 0.8416,
                head_128 = 1.097, head_192 = 0.08185, head_256 = 1.309, head_512 = 1.381, skip_64 = 4.599,
                skip_128 = 5.363, skip_192 = 7.797, skip_256 = 3.743, windowed_64 = 0.3704, windowed_128 = 0.988,
                windowed_192 = 0.881, windowed_256 = 0.8433, floor_64 = 1.063, floor_128 = 1.011, floor_192 = 0.7773,
                floor_256 = 1.013, floor_512 = 1.022,
            },
            nodes = {
                { 0.3827, 64, 16, 40, 8, 64, 128 },
            },
        },
    },
}
