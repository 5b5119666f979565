-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_trtllm_attention_prefill", system = "h200_sxm", backend = "trtllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.07998, median = 0.05387, p90 = 0.171, error = 0.06808, error_growth = 0.016,
            cores = 132, cache = 5e+07, bias = -0.09426,
            constants = {
                floor_s = 1.23e-05, compute_efficiency = 0.4787, memory_efficiency = 0.1712, tail = 0.418,
                sequence_s = 3.508e-08, packing = 0.1048, cache_passes = 0.4652, small_tile = 1.001, head_64 = 0.7616,
                head_128 = 0.9693, head_192 = 1.007, head_256 = 1.118, head_512 = 0.6, skip_64 = 5.02, skip_128 = 5.045,
                skip_192 = 4.625, skip_256 = 5, windowed_64 = 0.405, windowed_128 = 0.9118, windowed_192 = 1.003,
                windowed_256 = 0.9, floor_64 = 1.206, floor_128 = 0.9697, floor_192 = 1.117, floor_256 = 1.302,
                floor_512 = 1,
            },
            nodes = {
                { 7.247, 256, 1, 24, 2, 64, 0 },
                { -3.538, 256, 1, 8, 1, 64, 128 },
                { -1.969, 128, 1, 4, 2, 128, 0 },
                { -1.303, 8, 1, 32, 32, 64, 128 },
                { 0.9838, 1, 64, 8, 1, 192, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1162, median = 0.07932, p90 = 0.2592, error = 0.1011, error_growth = 0.02325,
            cores = 132, cache = 5e+07, bias = 0.04607,
            constants = {
                floor_s = 1.393e-05, compute_efficiency = 0.3177, memory_efficiency = 0.172, tail = 0.5155,
                sequence_s = 5.037e-08, packing = 0.1068, cache_passes = 0.5364, small_tile = 1, head_64 = 0.686,
                head_128 = 0.9526, head_192 = 0.9458, head_256 = 1.24, head_512 = 0.6, skip_64 = 3.783,
                skip_128 = 5.037, skip_192 = 3.657, skip_256 = 5, windowed_64 = 0.3218, windowed_128 = 0.9114,
                windowed_192 = 0.8569, windowed_256 = 0.9, floor_64 = 1.081, floor_128 = 0.9942, floor_192 = 1.026,
                floor_256 = 1.092, floor_512 = 1,
            },
            nodes = {
                { 7.259, 256, 1, 24, 2, 64, 0 },
                { -5.356, 256, 1, 8, 1, 64, 128 },
                { -2.08, 8, 1, 32, 32, 64, 128 },
                { -1.093, 128, 256, 64, 64, 256, 0 },
                { 0.9026, 64, 16, 40, 4, 128, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1198, median = 0.08623, p90 = 0.237, error = 0.1042, error_growth = 0.02397,
            cores = 132, cache = 5e+07, bias = 0.05925,
            constants = {
                floor_s = 1.554e-05, compute_efficiency = 0.629, memory_efficiency = 0.162, tail = 0.5065,
                sequence_s = 4.235e-08, packing = 0.1344, cache_passes = 0.5201, small_tile = 1.002, head_64 = 0.718,
                head_128 = 0.9829, head_192 = 0.9506, head_256 = 1.199, head_512 = 0.6, skip_64 = 3.76,
                skip_128 = 4.949, skip_192 = 3.86, skip_256 = 5, windowed_64 = 0.3111, windowed_128 = 0.8377,
                windowed_192 = 0.8929, windowed_256 = 0.9, floor_64 = 0.9619, floor_128 = 1.019, floor_192 = 0.9162,
                floor_256 = 0.9632, floor_512 = 1,
            },
            nodes = {
                { 7.073, 256, 1, 24, 2, 64, 0 },
                { -5.387, 256, 1, 8, 1, 64, 128 },
                { -2.01, 8, 1, 32, 32, 64, 128 },
                { -1.205, 128, 256, 64, 64, 256, 0 },
                { 0.9294, 64, 16, 40, 4, 128, 0 },
            },
        },
    },
}
