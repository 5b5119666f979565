-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_vllm_attention_prefill", backend = "vllm", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.106, median = 0.07506, p90 = 0.216, error = 0.0877, error_growth = 0.0212,
            cores = 188, cache = 134217728, biases = { -0.02012 }, mapes = { 0.106 },
            constants = {
                floor_s = 5.918e-06, compute_efficiency = 0.6753, memory_efficiency = 0.72, tail = 0.5879,
                sequence_s = 8.859e-09, packing = 0.1134, cache_passes = 3.011, small_tile = 0.6498, block = 0.7248,
                warm_speedup = 2.652, overlap = 1.762, exp_efficiency = 0.8, single_packing = 145.1,
                skipped_tile = 0.001401, head_64 = 0.8, head_192 = 0.9773, head_256 = 0.9914, head_512 = 0.6,
                floor_64 = 1.134, floor_192 = 1.06, floor_256 = 1.128, floor_512 = 1, windowed_64 = 0.7188,
                windowed_128 = 1.128, windowed_192 = 1.205, windowed_256 = 1.053,
            },
            nodes = {
                { 0.2231, 32, 16, 8, 1, 256, 0 },
                { 1.349, 2, 128, 2, 1, 192, 0 },
                { -1.155, 2, 64, 32, 2, 192, 0 },
                { 1.831, 256, 128, 16, 2, 64, 0 },
                { -1.132, 256, 128, 64, 4, 192, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 96,
            mape = 0.1277, median = 0.08609, p90 = 0.2775, error = 0.1022, error_growth = 0.02555,
            cores = 188, cache = 134217728, biases = { 0.0008574 }, mapes = { 0.1277 },
            serves = { 0, 1, 2, 3, 6, 7 },
            constants = {
                floor_s = 8.512e-06, compute_efficiency = 0.6, memory_efficiency = 0.8073, tail = 0.9845,
                sequence_s = 5.705e-09, packing = 2.777, cache_passes = 2.074, small_tile = 0.4264, block = 0.21,
                warm_speedup = 1.794, overlap = 1.715, exp_efficiency = 0.8, single_packing = 1,
                skipped_tile = 0.001554, head_64 = 0.9581, head_192 = 0.9, head_256 = 0.7942, head_512 = 0.6,
                floor_64 = 0.9032, floor_192 = 1, floor_256 = 0.7008, floor_512 = 1, windowed_64 = 1.05,
                windowed_128 = 1.348, windowed_192 = 0.9, windowed_256 = 0.964,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 44,
            mape = 0.2262, median = 0.1552, p90 = 0.5908, error = 0.181, error_growth = 0.04524,
            cores = 188, cache = 134217728, biases = { -0.1288 }, mapes = { 0.2262 },
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.6, memory_efficiency = 0.7, tail = 0.06834,
                sequence_s = 1.964e-09, packing = 29.68, cache_passes = 2.08, small_tile = 0.5, block = 0.05771,
                warm_speedup = 1.5, overlap = 2, exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.003037,
                head_64 = 0.8, head_192 = 0.3814, head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1,
                floor_256 = 1, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9,
            },
            nodes = {
            },
        },
    },
}
