-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_vllm_attention_prefill", system = "l40s", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.2504, median = 0.1683, p90 = 0.4787, error = 0.1932, error_growth = 0.04511,
            cores = 142, cache = 9.6e+07, bias = 0.02407,
            constants = {
                floor_s = 5.845e-06, compute_efficiency = 0.5006, memory_efficiency = 0.8503, tail = 0.3044,
                sequence_s = 6.21e-09, packing = 2.579, cache_passes = 2.31, small_tile = 0.6261, head_64 = 0.8186,
                head_128 = 0.9677, head_192 = 1.109, head_256 = 1.084, head_512 = 0.6, skip_64 = 7.501,
                skip_128 = 6.432, skip_192 = 3.277, skip_256 = 5.966, windowed_64 = 0.5271, windowed_128 = 0.8703,
                windowed_192 = 0.9212, windowed_256 = 0.9157, floor_64 = 1.216, floor_128 = 0.9965, floor_192 = 0.9016,
                floor_256 = 0.8601, floor_512 = 1,
            },
            nodes = {
                { 4.112, 256, 32, 32, 8, 64, 128 },
                { -6.577, 2, 32, 64, 8, 128, 128 },
                { 3.228, 2, 16, 8, 2, 128, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1498, median = 0.1154, p90 = 0.3272, error = 0.1258, error_growth = 0.02996,
            cores = 142, cache = 9.6e+07, bias = 0.08363,
            constants = {
                floor_s = 9.448e-06, compute_efficiency = 0.397, memory_efficiency = 1.319, tail = 0.1784,
                sequence_s = 5.575e-09, packing = 4.856, cache_passes = 3.374, small_tile = 0.2527, head_64 = 1.006,
                head_128 = 1.005, head_192 = 0.6077, head_256 = 0.7745, head_512 = 0.6, skip_64 = 7.445,
                skip_128 = 7.682, skip_192 = 6.145, skip_256 = 6.135, windowed_64 = 0.8264, windowed_128 = 0.7687,
                windowed_192 = 0.9604, windowed_256 = 0.9612, floor_64 = 0.9282, floor_128 = 1.044, floor_192 = 0.5965,
                floor_256 = 0.908, floor_512 = 1,
            },
            nodes = {
                { 2.427, 256, 1, 24, 2, 64, 0 },
                { -1.695, 2, 16, 24, 4, 64, 0 },
                { -1.289, 256, 1, 8, 1, 192, 0 },
            },
        },
    },
}
