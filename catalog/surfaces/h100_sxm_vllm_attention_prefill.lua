-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_vllm_attention_prefill", system = "h100_sxm", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1604, median = 0.1153, p90 = 0.3131, error = 0.1333, error_growth = 0.03208,
            cores = 132, cache = 5e+07, bias = -0.08235,
            constants = {
                floor_s = 1.174e-05, compute_efficiency = 0.5933, memory_efficiency = 0.4507, tail = 0.4093,
                sequence_s = 1.287e-08, packing = 0.5299, cache_passes = 2.722, small_tile = 0.4518, head_64 = 0.7541,
                head_128 = 0.9764, head_192 = 1.26, head_256 = 0.9607, head_512 = 0.6399, skip_64 = 5.336,
                skip_128 = 3.691, skip_192 = 6.129, skip_256 = 2.653, windowed_64 = 0.5479, windowed_128 = 0.6772,
                windowed_192 = 0.9752, windowed_256 = 0.7299, floor_64 = 1.068, floor_128 = 0.9932, floor_192 = 1.063,
                floor_256 = 1.079, floor_512 = 0.919,
            },
            nodes = {
                { 0.8804, 256, 128, 16, 2, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1514, median = 0.1175, p90 = 0.2706, error = 0.1326, error_growth = 0.03027,
            cores = 132, cache = 5e+07, bias = -0.1478,
            constants = {
                floor_s = 1.322e-05, compute_efficiency = 0.534, memory_efficiency = 0.3433, tail = 0.5469,
                sequence_s = 1.299e-08, packing = 0.4407, cache_passes = 6.103, small_tile = 0.4558, head_64 = 0.9059,
                head_128 = 0.9884, head_192 = 1.13, head_256 = 0.708, head_512 = 0.6, skip_64 = 4.028, skip_128 = 5.051,
                skip_192 = 6.5, skip_256 = 4.335, windowed_64 = 0.5949, windowed_128 = 0.9254, windowed_192 = 0.9821,
                windowed_256 = 0.6738, floor_64 = 0.9719, floor_128 = 1.004, floor_192 = 0.9986, floor_256 = 1.043,
                floor_512 = 1,
            },
            nodes = {
                { 2.915, 256, 128, 16, 2, 64, 0 },
                { -2.59, 4, 256, 64, 64, 128, 128 },
                { 1.512, 1, 128, 16, 2, 192, 128 },
            },
        },
    },
}
