-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_vllm_attention_prefill", system = "h200_sxm", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1686, median = 0.1234, p90 = 0.3167, error = 0.139, error_growth = 0.03345,
            cores = 132, cache = 5e+07, bias = -0.09016,
            constants = {
                floor_s = 1.167e-05, compute_efficiency = 0.5758, memory_efficiency = 0.3357, tail = 0.3835,
                sequence_s = 1.479e-08, packing = 0.5015, cache_passes = 2.568, small_tile = 0.4278, head_64 = 0.7655,
                head_128 = 0.9729, head_192 = 1.226, head_256 = 0.9989, head_512 = 0.6485, skip_64 = 5.789,
                skip_128 = 4.73, skip_192 = 6.325, skip_256 = 2.722, windowed_64 = 0.5556, windowed_128 = 0.6293,
                windowed_192 = 1.015, windowed_256 = 0.7168, floor_64 = 1.067, floor_128 = 0.9926, floor_192 = 1.062,
                floor_256 = 1.08, floor_512 = 0.9304,
            },
            nodes = {
                { 0.983, 256, 128, 16, 2, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1539, median = 0.1085, p90 = 0.2785, error = 0.1332, error_growth = 0.0304,
            cores = 132, cache = 5e+07, bias = -0.1662,
            constants = {
                floor_s = 1.309e-05, compute_efficiency = 0.5339, memory_efficiency = 0.2511, tail = 0.536,
                sequence_s = 1.567e-08, packing = 0.4142, cache_passes = 6.031, small_tile = 0.4285, head_64 = 0.8726,
                head_128 = 0.9918, head_192 = 1.112, head_256 = 0.7067, head_512 = 0.6, skip_64 = 4.444,
                skip_128 = 5.076, skip_192 = 6.724, skip_256 = 3.877, windowed_64 = 0.5475, windowed_128 = 0.9163,
                windowed_192 = 1.013, windowed_256 = 0.7038, floor_64 = 0.968, floor_128 = 1.003, floor_192 = 1.003,
                floor_256 = 1.055, floor_512 = 1,
            },
            nodes = {
                { 3.196, 256, 128, 16, 2, 64, 0 },
                { -2.766, 4, 256, 64, 64, 128, 128 },
                { 1.631, 1, 128, 16, 2, 192, 128 },
            },
        },
    },
}
