-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_attention_prefill", system = "b200_sxm", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1637, median = 0.1111, p90 = 0.4155, error = 0.135, error_growth = 0.03275,
            cores = 148, cache = 1.26e+08, bias = -0.0881,
            constants = {
                floor_s = 9.883e-06, compute_efficiency = 0.4073, memory_efficiency = 0.3504, tail = 0.5545,
                sequence_s = 5.574e-08, packing = 0.146, cache_passes = 0.8279, small_tile = 1, head_64 = 0.6124,
                head_128 = 1.037, head_192 = 0.3221, head_256 = 1.151, head_512 = 0.9431, skip_64 = 6.702,
                skip_128 = 5.044, skip_192 = 0.8181, skip_256 = 6.637, windowed_64 = 0.5966, windowed_128 = 1.05,
                windowed_192 = 0.5049, windowed_256 = 1.241, floor_64 = 0.9161, floor_128 = 1.013, floor_192 = 1.223,
                floor_256 = 0.9405, floor_512 = 0.6696,
            },
            nodes = {
                { 1.062, 256, 32, 16, 2, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1469, median = 0.1123, p90 = 0.3145, error = 0.121, error_growth = 0.02937,
            cores = 148, cache = 1.26e+08, bias = -0.07725,
            constants = {
                floor_s = 1.632e-05, compute_efficiency = 0.2478, memory_efficiency = 0.1863, tail = 0.6843,
                sequence_s = 8.44e-08, packing = 0.2642, cache_passes = 1.424, small_tile = 0.7121, head_64 = 0.6253,
                head_128 = 1.002, head_192 = 0.3484, head_256 = 1.144, head_512 = 1.341, skip_64 = 3.936,
                skip_128 = 5.036, skip_192 = 0.7209, skip_256 = 5.817, windowed_64 = 0.4135, windowed_128 = 0.9088,
                windowed_192 = 0.4575, windowed_256 = 0.788, floor_64 = 0.9909, floor_128 = 1.039, floor_192 = 0.7744,
                floor_256 = 0.8853, floor_512 = 0.8538,
            },
            nodes = {
                { 0.9056, 256, 32, 16, 2, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1107, median = 0.07313, p90 = 0.2308, error = 0.1019, error_growth = 0.02215,
            cores = 148, cache = 1.26e+08, bias = -0.1,
            constants = {
                floor_s = 1.639e-05, compute_efficiency = 0.2928, memory_efficiency = 0.2088, tail = 0.3923,
                sequence_s = 4.045e-08, packing = 0.1874, cache_passes = 1.189, small_tile = 0.6307, head_64 = 0.8,
                head_128 = 1.108, head_192 = 0.3727, head_256 = 0.2645, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 1.099, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.4914,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1.045, floor_192 = 1.072, floor_256 = 0.5244,
                floor_512 = 1,
            },
            nodes = {
                { 7.755, 128, 1, 32, 1, 128, 0 },
                { -3.582, 128, 1, 4, 1, 192, 0 },
                { -3.371, 1, 16384, 64, 2, 128, 0 },
                { 2.347, 32, 2048, 1, 1, 192, 128 },
                { -1.991, 64, 1, 4, 1, 192, 128 },
                { 0.4548, 1, 64, 3, 1, 256, 0 },
                { -2.466, 4, 32, 16, 4, 256, 0 },
                { 1.08, 256, 512, 16, 4, 256, 0 },
                { -3.519, 4, 1024, 3, 1, 256, 0 },
                { 3.906, 1, 128, 8, 2, 256, 0 },
                { 1.487, 8, 16384, 16, 4, 256, 0 },
            },
        },
    },
}
