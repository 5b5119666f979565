-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_attention_prefill", backend = "trtllm", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1812, median = 0.1127, p90 = 0.4187, error = 0.1468, error_growth = 0.03521,
            cores = 188, cache = 1.28e+08, biases = { -0.09017 }, mapes = { 0.1812 },
            constants = {
                floor_s = 1.199e-05, compute_efficiency = 0.4203, memory_efficiency = 0.4313, tail = 0.3017,
                sequence_s = 6.569e-09, packing = 0.1882, cache_passes = 1.494, small_tile = 0.575, head_64 = 1.135,
                head_128 = 0.9761, head_192 = 0.6962, head_256 = 0.9615, head_512 = 0.6, skip_64 = 5.379,
                skip_128 = 5.04, skip_192 = 4.278, skip_256 = 5, windowed_64 = 0.8381, windowed_128 = 1.005,
                windowed_192 = 1.129, windowed_256 = 0.9, floor_64 = 0.8294, floor_128 = 1.017, floor_192 = 0.7854,
                floor_256 = 1.235, floor_512 = 1,
            },
            nodes = {
                { 2.507, 128, 512, 24, 8, 256, 0 },
                { -2.5, 256, 128, 2, 1, 192, 128 },
                { -0.5099, 2, 16384, 12, 2, 256, 0 },
                { 1.717, 1, 128, 16, 2, 192, 128 },
                { 1.392, 256, 16, 32, 8, 128, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1227, median = 0.07608, p90 = 0.2821, error = 0.1007, error_growth = 0.02453,
            cores = 188, cache = 1.28e+08, biases = { 0.01479 }, mapes = { 0.1227 },
            constants = {
                floor_s = 9.961e-06, compute_efficiency = 0.3504, memory_efficiency = 0.577, tail = 0.4208,
                sequence_s = 6.279e-09, packing = 0.3444, cache_passes = 3.061, small_tile = 0.6064, head_64 = 0.4973,
                head_128 = 1.087, head_192 = 0.678, head_256 = 0.355, head_512 = 0.6, skip_64 = 8.017, skip_128 = 5.041,
                skip_192 = 4.414, skip_256 = 5, windowed_64 = 0.6933, windowed_128 = 1.001, windowed_192 = 0.9689,
                windowed_256 = 0.9, floor_64 = 1.555, floor_128 = 0.9724, floor_192 = 0.9498, floor_256 = 1.06,
                floor_512 = 1,
            },
            nodes = {
                { 3.378, 256, 1, 24, 2, 64, 0 },
                { -1.446, 4, 1, 64, 8, 256, 0 },
                { -1.513, 256, 1, 8, 1, 192, 0 },
                { -1.576, 1, 16384, 2, 1, 192, 0 },
                { 1.063, 128, 1024, 24, 8, 256, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1827, median = 0.1211, p90 = 0.3558, error = 0.1046, error_growth = 0.08477,
            cores = 188, cache = 1.28e+08, biases = { -0.01482 }, mapes = { 0.1827 },
            constants = {
                floor_s = 1.212e-05, compute_efficiency = 0.4221, memory_efficiency = 0.4117, tail = 0.2879,
                sequence_s = 6.744e-09, packing = 0.1907, cache_passes = 1.72, small_tile = 0.582, head_64 = 1.151,
                head_128 = 0.9752, head_192 = 0.6959, head_256 = 0.9647, head_512 = 0.6, skip_64 = 5.404,
                skip_128 = 5.037, skip_192 = 4.311, skip_256 = 5, windowed_64 = 0.9081, windowed_128 = 1,
                windowed_192 = 1.138, windowed_256 = 0.9, floor_64 = 0.8523, floor_128 = 1.02, floor_192 = 0.7754,
                floor_256 = 1.165, floor_512 = 1,
            },
            nodes = {
                { 2.571, 128, 512, 24, 8, 256, 0 },
                { -0.858, 256, 128, 2, 1, 192, 128 },
                { 1.542, 1, 64, 8, 1, 192, 128 },
                { -1.145, 16, 6144, 32, 1, 256, 0 },
                { -1.518, 128, 16, 2, 1, 192, 128 },
            },
        },
    },
}
