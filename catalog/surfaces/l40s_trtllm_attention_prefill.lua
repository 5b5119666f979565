-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_attention_prefill", backend = "trtllm", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.08237, median = 0.05602, p90 = 0.1716, error = 0.06816, error_growth = 0.01647,
            cores = 142, cache = 9.6e+07, biases = { -0.03446 }, mapes = { 0.08237 },
            constants = {
                floor_s = 7.71e-06, compute_efficiency = 0.465, memory_efficiency = 0.443, tail = 0.6077,
                sequence_s = 7.858e-09, packing = 0.1602, cache_passes = 2.199, small_tile = 0.3536, block = 0.2431,
                warm_speedup = 4.397, overlap = 1.276, single_packing = 1.405, skipped_tile = 0.003731,
                head_64 = 0.8811, head_192 = 0.5676, head_256 = 1.012, head_512 = 0.6, floor_64 = 1.052,
                floor_192 = 0.9527, floor_256 = 1.005, floor_512 = 1, windowed_64 = 1.055, windowed_128 = 0.9609,
                windowed_192 = 1.043, windowed_256 = 0.9,
            },
            nodes = {
                { 1.658, 2, 128, 2, 1, 192, 0 },
                { -0.7088, 4, 1, 64, 8, 256, 0 },
                { -1.216, 1, 1536, 2, 1, 64, 128 },
                { 0.5369, 32, 4096, 32, 1, 128, 0 },
                { 0.7147, 256, 1, 24, 2, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.09833, median = 0.06388, p90 = 0.196, error = 0.08053, error_growth = 0.01967,
            cores = 142, cache = 9.6e+07, biases = { -0.0005884 }, mapes = { 0.09833 },
            constants = {
                floor_s = 7.289e-06, compute_efficiency = 0.4077, memory_efficiency = 0.5733, tail = 0.5412,
                sequence_s = 9.543e-09, packing = 0.153, cache_passes = 1.684, small_tile = 0.6017, block = 0.3101,
                warm_speedup = 3.819, overlap = 1.224, single_packing = 1.517, skipped_tile = 0.004646,
                head_64 = 0.3688, head_192 = 0.7696, head_256 = 0.29, head_512 = 0.6, floor_64 = 1.433,
                floor_192 = 1.141, floor_256 = 1.099, floor_512 = 1, windowed_64 = 0.8587, windowed_128 = 0.9544,
                windowed_192 = 0.9582, windowed_256 = 0.9,
            },
            nodes = {
                { 3.708, 256, 1, 24, 2, 64, 0 },
                { -2.761, 128, 1, 4, 2, 128, 0 },
                { 0.7658, 2, 128, 2, 1, 192, 0 },
                { -2.947, 256, 16, 32, 8, 128, 0 },
                { 2.616, 64, 16, 40, 8, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.06855, median = 0.0472, p90 = 0.1455, error = 0.05626, error_growth = 0.01371,
            cores = 142, cache = 9.6e+07, biases = { -7.712e-05 }, mapes = { 0.06855 },
            constants = {
                floor_s = 8.069e-06, compute_efficiency = 0.4555, memory_efficiency = 0.4426, tail = 0.5977,
                sequence_s = 8.105e-09, packing = 0.1712, cache_passes = 1.781, small_tile = 0.3562, block = 0.244,
                warm_speedup = 4.591, overlap = 1.299, single_packing = 1.466, skipped_tile = 0.003599,
                head_64 = 0.9039, head_192 = 0.5792, head_256 = 1.026, head_512 = 0.6, floor_64 = 1.033,
                floor_192 = 0.9443, floor_256 = 0.9978, floor_512 = 1, windowed_64 = 1.028, windowed_128 = 0.9538,
                windowed_192 = 1.077, windowed_256 = 0.9,
            },
            nodes = {
                { 1.911, 2, 128, 2, 1, 192, 0 },
                { -0.677, 2, 64, 32, 2, 192, 0 },
                { -0.9455, 1, 256, 2, 1, 64, 128 },
                { 0.5279, 64, 16, 40, 8, 64, 128 },
                { -0.5584, 4, 1, 64, 8, 256, 0 },
            },
        },
    },
}
