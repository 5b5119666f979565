-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_vllm_attention_prefill", system = "h200_sxm", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1684, median = 0.123, p90 = 0.3172, error = 0.1389, error_growth = 0.03342,
            cores = 132, cache = 5e+07, bias = -0.08915,
            constants = {
                floor_s = 1.167e-05, compute_efficiency = 0.5757, memory_efficiency = 0.3362, tail = 0.3834,
                sequence_s = 1.483e-08, packing = 0.5006, cache_passes = 2.574, small_tile = 0.4273, head_64 = 0.7655,
                head_128 = 0.973, head_192 = 1.226, head_256 = 0.999, head_512 = 0.6487, skip_64 = 5.794,
                skip_128 = 4.765, skip_192 = 6.386, skip_256 = 2.723, windowed_64 = 0.5554, windowed_128 = 0.6277,
                windowed_192 = 1.016, windowed_256 = 0.7167, floor_64 = 1.067, floor_128 = 0.9926, floor_192 = 1.063,
                floor_256 = 1.08, floor_512 = 0.9304,
            },
            nodes = {
                { 0.9726, 256, 128, 16, 2, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1532, median = 0.1114, p90 = 0.2743, error = 0.1333, error_growth = 0.03043,
            cores = 132, cache = 5e+07, bias = -0.1611,
            constants = {
                floor_s = 1.309e-05, compute_efficiency = 0.5339, memory_efficiency = 0.2516, tail = 0.5358,
                sequence_s = 1.556e-08, packing = 0.4134, cache_passes = 6.066, small_tile = 0.4292, head_64 = 0.8727,
                head_128 = 0.9918, head_192 = 1.112, head_256 = 0.7068, head_512 = 0.6, skip_64 = 4.444,
                skip_128 = 5.069, skip_192 = 6.2, skip_256 = 3.864, windowed_64 = 0.5477, windowed_128 = 0.9141,
                windowed_192 = 1.009, windowed_256 = 0.7044, floor_64 = 0.9681, floor_128 = 1.003, floor_192 = 1.003,
                floor_256 = 1.055, floor_512 = 1,
            },
            nodes = {
                { 3.065, 256, 128, 16, 2, 64, 0 },
                { -2.641, 4, 256, 64, 64, 128, 128 },
                { 1.568, 1, 128, 16, 2, 192, 128 },
            },
        },
    },
}
