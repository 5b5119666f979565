-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_vllm_attention_prefill", system = "gb200", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1623, median = 0.1191, p90 = 0.3212, error = 0.1391, error_growth = 0.03235,
            cores = 148, cache = 1.26e+08, bias = 0.04479,
            constants = {
                floor_s = 1.099e-05, compute_efficiency = 0.469, memory_efficiency = 0.2591, tail = 0.506,
                sequence_s = 1.469e-08, packing = 0.5976, cache_passes = 2.23, small_tile = 0.2361, head_64 = 0.6377,
                head_128 = 0.9853, head_192 = 0.9, head_256 = 1.102, head_512 = 0.7589, skip_64 = 6.816,
                skip_128 = 4.516, skip_192 = 5, skip_256 = 5.72, windowed_64 = 0.4062, windowed_128 = 0.9403,
                windowed_192 = 0.9, windowed_256 = 0.9036, floor_64 = 0.9771, floor_128 = 1.003, floor_192 = 1,
                floor_256 = 1.011, floor_512 = 0.9749,
            },
            nodes = {
                { 6.616, 64, 16, 40, 8, 64, 128 },
                { -1.921, 4, 256, 64, 64, 128, 128 },
                { -6.01, 256, 1, 8, 1, 64, 128 },
                { 5.731, 256, 16, 32, 8, 128, 0 },
                { -4.808, 32, 128, 32, 8, 128, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.182, median = 0.1253, p90 = 0.3689, error = 0.1551, error_growth = 0.03626,
            cores = 148, cache = 1.26e+08, bias = 0.06488,
            constants = {
                floor_s = 1.114e-05, compute_efficiency = 0.3796, memory_efficiency = 0.2485, tail = 0.2275,
                sequence_s = 7.382e-09, packing = 0.9704, cache_passes = 8.78, small_tile = 0.1457, head_64 = 0.8209,
                head_128 = 1.072, head_192 = 0.1025, head_256 = 1.348, head_512 = 1.323, skip_64 = 4.662,
                skip_128 = 5.259, skip_192 = 7.393, skip_256 = 3.305, windowed_64 = 0.4003, windowed_128 = 0.9779,
                windowed_192 = 0.9008, windowed_256 = 0.8446, floor_64 = 1.042, floor_128 = 1.017, floor_192 = 0.7837,
                floor_256 = 0.9771, floor_512 = 0.9867,
            },
            nodes = {
                { 1.597, 64, 16, 40, 8, 64, 128 },
                { -1.779, 4, 256, 64, 64, 128, 128 },
            },
        },
    },
}
