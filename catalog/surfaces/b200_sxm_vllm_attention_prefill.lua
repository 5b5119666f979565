-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_vllm_attention_prefill", system = "b200_sxm", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1546, median = 0.1084, p90 = 0.3517, error = 0.1329, error_growth = 0.03092,
            cores = 148, cache = 1.26e+08, bias = 0.05527,
            constants = {
                floor_s = 1.069e-05, compute_efficiency = 0.4865, memory_efficiency = 0.256, tail = 0.5655,
                sequence_s = 1.627e-08, packing = 0.5606, cache_passes = 2.286, small_tile = 0.2271, head_64 = 0.6372,
                head_128 = 0.9827, head_192 = 0.9, head_256 = 1.17, head_512 = 0.769, skip_64 = 6.722, skip_128 = 4.746,
                skip_192 = 5, skip_256 = 5.777, windowed_64 = 0.4121, windowed_128 = 0.9326, windowed_192 = 0.9,
                windowed_256 = 0.9137, floor_64 = 0.9696, floor_128 = 1.007, floor_192 = 1, floor_256 = 0.9755,
                floor_512 = 0.9459,
            },
            nodes = {
                { 6.887, 64, 16, 40, 8, 64, 128 },
                { -2.313, 4, 256, 64, 64, 128, 128 },
                { -6.153, 256, 1, 8, 1, 64, 128 },
                { 5.544, 256, 16, 32, 8, 128, 0 },
                { -4.459, 32, 128, 32, 8, 128, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1977, median = 0.1482, p90 = 0.383, error = 0.1617, error_growth = 0.0392,
            cores = 148, cache = 1.26e+08, bias = -0.03455,
            constants = {
                floor_s = 1.059e-05, compute_efficiency = 0.4023, memory_efficiency = 0.239, tail = 0.2165,
                sequence_s = 7.038e-09, packing = 1.218, cache_passes = 8.402, small_tile = 0.1468, head_64 = 0.7791,
                head_128 = 1.074, head_192 = 0.1, head_256 = 1.385, head_512 = 1.464, skip_64 = 4.798, skip_128 = 5.305,
                skip_192 = 7.527, skip_256 = 3.272, windowed_64 = 0.4109, windowed_128 = 0.9672, windowed_192 = 0.8825,
                windowed_256 = 0.8592, floor_64 = 1.005, floor_128 = 1.02, floor_192 = 0.7453, floor_256 = 0.9931,
                floor_512 = 0.9953,
            },
            nodes = {
                { 0.4325, 64, 16, 40, 8, 64, 128 },
            },
        },
    },
}
