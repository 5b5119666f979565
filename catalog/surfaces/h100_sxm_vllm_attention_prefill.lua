-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_vllm_attention_prefill", system = "h100_sxm", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1614, median = 0.1232, p90 = 0.3282, error = 0.1342, error_growth = 0.03228,
            cores = 132, cache = 5e+07, bias = -0.08315,
            constants = {
                floor_s = 1.174e-05, compute_efficiency = 0.5934, memory_efficiency = 0.4501, tail = 0.4097,
                sequence_s = 1.285e-08, packing = 0.5314, cache_passes = 2.718, small_tile = 0.4523, head_64 = 0.7541,
                head_128 = 0.9764, head_192 = 1.26, head_256 = 0.9607, head_512 = 0.6398, skip_64 = 5.333,
                skip_128 = 3.672, skip_192 = 6.762, skip_256 = 2.654, windowed_64 = 0.5481, windowed_128 = 0.6793,
                windowed_192 = 0.9787, windowed_256 = 0.7299, floor_64 = 1.068, floor_128 = 0.9931, floor_192 = 1.063,
                floor_256 = 1.079, floor_512 = 0.9188,
            },
            nodes = {
                { 0.8884, 256, 128, 16, 2, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1493, median = 0.1092, p90 = 0.2703, error = 0.1294, error_growth = 0.02986,
            cores = 132, cache = 5e+07, bias = -0.01645,
            constants = {
                floor_s = 1.322e-05, compute_efficiency = 0.534, memory_efficiency = 0.3432, tail = 0.5467,
                sequence_s = 1.302e-08, packing = 0.4405, cache_passes = 6.092, small_tile = 0.4555, head_64 = 0.9059,
                head_128 = 0.9884, head_192 = 1.13, head_256 = 0.708, head_512 = 0.6, skip_64 = 4.028, skip_128 = 5.053,
                skip_192 = 6.164, skip_256 = 4.338, windowed_64 = 0.5948, windowed_128 = 0.9257, windowed_192 = 0.98,
                windowed_256 = 0.6736, floor_64 = 0.9719, floor_128 = 1.004, floor_192 = 0.9985, floor_256 = 1.043,
                floor_512 = 1,
            },
            nodes = {
                { 1.543, 256, 32, 32, 8, 64, 128 },
                { -3.272, 4, 256, 64, 64, 128, 128 },
                { 2.256, 128, 512, 2, 2, 128, 0 },
            },
        },
    },
}
