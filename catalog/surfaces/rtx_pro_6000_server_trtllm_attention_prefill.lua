-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_attention_prefill", backend = "trtllm", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1887, median = 0.1471, p90 = 0.3978, error = 0.1614, error_growth = 0.03687,
            cores = 188, cache = 1.28e+08, biases = { 0.05279 }, mapes = { 0.1887 },
            constants = {
                floor_s = 1.199e-05, compute_efficiency = 0.4203, memory_efficiency = 0.4313, tail = 0.3017,
                sequence_s = 6.569e-09, packing = 0.1882, cache_passes = 1.494, small_tile = 0.575, head_64 = 1.135,
                head_128 = 0.9761, head_192 = 0.6962, head_256 = 0.9615, head_512 = 0.6, skip_64 = 5.379,
                skip_128 = 5.04, skip_192 = 4.278, skip_256 = 5, windowed_64 = 0.8381, windowed_128 = 1.005,
                windowed_192 = 1.129, windowed_256 = 0.9, floor_64 = 0.8294, floor_128 = 1.017, floor_192 = 0.7854,
                floor_256 = 1.235, floor_512 = 1,
            },
            nodes = {
                { -6.053, 256, 1, 8, 1, 192, 128 },
                { 5.058, 64, 1, 64, 1, 256, 0 },
                { 6.756, 256, 16, 32, 8, 128, 0 },
                { -3.222, 128, 32, 8, 1, 192, 0 },
                { -2.553, 256, 128, 16, 2, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1175, median = 0.08161, p90 = 0.2312, error = 0.1042, error_growth = 0.0235,
            cores = 188, cache = 1.28e+08, biases = { 0.06926 }, mapes = { 0.1175 },
            constants = {
                floor_s = 9.961e-06, compute_efficiency = 0.3504, memory_efficiency = 0.577, tail = 0.4208,
                sequence_s = 6.279e-09, packing = 0.3444, cache_passes = 3.061, small_tile = 0.6064, head_64 = 0.4973,
                head_128 = 1.087, head_192 = 0.678, head_256 = 0.355, head_512 = 0.6, skip_64 = 8.017, skip_128 = 5.041,
                skip_192 = 4.414, skip_256 = 5, windowed_64 = 0.6933, windowed_128 = 1.001, windowed_192 = 0.9689,
                windowed_256 = 0.9, floor_64 = 1.555, floor_128 = 0.9724, floor_192 = 0.9498, floor_256 = 1.06,
                floor_512 = 1,
            },
            nodes = {
                { 6.159, 256, 1, 24, 2, 64, 0 },
                { -4.854, 32, 1, 16, 1, 128, 0 },
                { -0.7549, 4, 16384, 64, 8, 64, 128 },
                { 1.577, 1, 64, 8, 1, 192, 128 },
                { -1.466, 64, 64, 5, 1, 128, 8192 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1865, median = 0.1361, p90 = 0.3652, error = 0.1602, error_growth = 0.03631,
            cores = 188, cache = 1.28e+08, biases = { -0.225 }, mapes = { 0.1865 },
            constants = {
                floor_s = 1.212e-05, compute_efficiency = 0.4221, memory_efficiency = 0.4117, tail = 0.2879,
                sequence_s = 6.744e-09, packing = 0.1907, cache_passes = 1.72, small_tile = 0.582, head_64 = 1.151,
                head_128 = 0.9752, head_192 = 0.6959, head_256 = 0.9647, head_512 = 0.6, skip_64 = 5.404,
                skip_128 = 5.037, skip_192 = 4.311, skip_256 = 5, windowed_64 = 0.9081, windowed_128 = 1,
                windowed_192 = 1.138, windowed_256 = 0.9, floor_64 = 0.8523, floor_128 = 1.02, floor_192 = 0.7754,
                floor_256 = 1.165, floor_512 = 1,
            },
            nodes = {
                { 3.805, 128, 256, 64, 64, 256, 0 },
                { -4.42, 128, 16, 2, 1, 192, 128 },
                { 3.939, 1, 64, 8, 1, 192, 128 },
                { -2.911, 4, 1024, 3, 1, 256, 0 },
                { 2.13, 256, 16, 32, 8, 128, 0 },
            },
        },
    },
}
