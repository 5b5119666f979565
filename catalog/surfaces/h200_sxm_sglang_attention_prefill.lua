-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_attention_prefill", system = "h200_sxm", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.153, median = 0.117, p90 = 0.3571, error = 0.1267, error_growth = 0.03061,
            cores = 132, cache = 5e+07, bias = -0.0834,
            constants = {
                floor_s = 1.048e-05, compute_efficiency = 0.52, memory_efficiency = 0.439, tail = 0.1541,
                sequence_s = 2.901e-08, packing = 2.69, cache_passes = 2.586, small_tile = 0.2496, head_64 = 0.8583,
                head_128 = 0.991, head_192 = 1.277, head_256 = 0.9643, head_512 = 0.2279, skip_64 = 7.114,
                skip_128 = 5.043, skip_192 = 5.845, skip_256 = 1.21, windowed_64 = 0.4158, windowed_128 = 1.03,
                windowed_192 = 0.5955, windowed_256 = 0.1281, floor_64 = 0.9414, floor_128 = 0.9843, floor_192 = 1.7,
                floor_256 = 1.139, floor_512 = 0.588,
            },
            nodes = {
                { 0.8935, 256, 128, 16, 2, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1745, median = 0.1263, p90 = 0.3471, error = 0.1427, error_growth = 0.03436,
            cores = 132, cache = 5e+07, bias = -0.1203,
            constants = {
                floor_s = 1.051e-05, compute_efficiency = 0.3249, memory_efficiency = 0.3586, tail = 0.162,
                sequence_s = 3.139e-08, packing = 2.594, cache_passes = 2.418, small_tile = 0.25, head_64 = 0.7988,
                head_128 = 0.9632, head_192 = 1.463, head_256 = 1.169, head_512 = 0.1817, skip_64 = 4.489,
                skip_128 = 5.041, skip_192 = 3.663, skip_256 = 1.758, windowed_64 = 0.4414, windowed_128 = 1.006,
                windowed_192 = 0.773, windowed_256 = 0.09907, floor_64 = 0.9299, floor_128 = 0.9903, floor_192 = 1.757,
                floor_256 = 1.03, floor_512 = 0.5701,
            },
            nodes = {
                { 1.255, 128, 256, 2, 1, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1242, median = 0.07733, p90 = 0.2462, error = 0.1156, error_growth = 0.02438,
            cores = 132, cache = 5e+07, bias = -0.04098,
            constants = {
                floor_s = 8.082e-06, compute_efficiency = 0.2293, memory_efficiency = 0.6755, tail = 0.1659,
                sequence_s = 8.207e-09, packing = 8.643, cache_passes = 1.037, small_tile = 0.7102, head_64 = 0.8,
                head_128 = 1, head_192 = 0.9, head_256 = 0.6602, head_512 = 0.3015, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 1.823, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.5546, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1.241,
                floor_512 = 0.6566,
            },
            nodes = {
                { -6.613, 64, 1, 1, 1, 512, 0 },
                { 3.183, 256, 16, 8, 4, 256, 1024 },
                { 3.542, 1, 1, 8, 1, 512, 0 },
                { 0.4474, 16, 128, 16, 8, 256, 1024 },
                { 3.955, 2, 256, 1, 1, 256, 1024 },
                { -3.995, 64, 32, 1, 1, 256, 1024 },
                { -10.01, 1, 1024, 4, 1, 512, 0 },
                { 3.287, 128, 512, 2, 1, 512, 0 },
                { 6.583, 1, 256, 4, 1, 512, 0 },
                { 2.154, 4, 8192, 4, 1, 512, 0 },
                { 2.939, 256, 1, 8, 1, 512, 0 },
                { -1.7, 32, 1536, 16, 8, 256, 1024 },
                { -2.223, 64, 16, 4, 1, 512, 0 },
            },
        },
    },
}
