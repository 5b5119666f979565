-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_vllm_attention_prefill", system = "b200_sxm", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.155, median = 0.1134, p90 = 0.3386, error = 0.1333, error_growth = 0.03101,
            cores = 148, cache = 1.26e+08, bias = 0.05416,
            constants = {
                floor_s = 1.069e-05, compute_efficiency = 0.4865, memory_efficiency = 0.2561, tail = 0.5656,
                sequence_s = 1.624e-08, packing = 0.5605, cache_passes = 2.287, small_tile = 0.2271, head_64 = 0.6372,
                head_128 = 0.9827, head_192 = 0.9, head_256 = 1.17, head_512 = 0.769, skip_64 = 6.727, skip_128 = 4.746,
                skip_192 = 5, skip_256 = 5.745, windowed_64 = 0.4121, windowed_128 = 0.9326, windowed_192 = 0.9,
                windowed_256 = 0.9142, floor_64 = 0.9696, floor_128 = 1.007, floor_192 = 1, floor_256 = 0.9755,
                floor_512 = 0.9459,
            },
            nodes = {
                { 6.373, 64, 16, 40, 8, 64, 128 },
                { -2.256, 4, 256, 64, 64, 128, 128 },
                { -5.647, 256, 1, 8, 1, 64, 128 },
                { 4.942, 256, 16, 32, 8, 128, 0 },
                { -3.903, 32, 128, 32, 8, 128, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 104,
            mape = 0.1932, median = 0.1263, p90 = 0.3958, error = 0.1532, error_growth = 0.03831,
            cores = 148, cache = 1.26e+08, bias = 0.003408,
            serves = { 0, 1, 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 1.065e-05, compute_efficiency = 0.5344, memory_efficiency = 0.2433, tail = 0.7,
                sequence_s = 9.695e-09, packing = 0.7236, cache_passes = 8.51, small_tile = 0.2875, head_64 = 0.602,
                head_128 = 0.9777, head_192 = 0.9, head_256 = 1.149, head_512 = 1.253, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 4.766, windowed_64 = 0.4082, windowed_128 = 0.9271, windowed_192 = 0.9,
                windowed_256 = 0.9347, floor_64 = 0.9684, floor_128 = 1.007, floor_192 = 1, floor_256 = 0.961,
                floor_512 = 0.9526,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 36,
            mape = 0.1759, median = 0.124, p90 = 0.3533, error = 0.1407, error_growth = 0.03519,
            cores = 148, cache = 1.26e+08, bias = -0.03689,
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.1153, memory_efficiency = 0.7, tail = 0.1181,
                sequence_s = 6.725e-09, packing = 2.724, cache_passes = 1, small_tile = 0.164, head_64 = 0.8,
                head_128 = 1, head_192 = 0.3132, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
    },
}
