-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_vllm_attention_prefill", backend = "vllm", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1102, median = 0.0804, p90 = 0.2337, error = 0.09071, error_growth = 0.02204,
            cores = 188, cache = 1.28e+08, biases = { -0.03632 }, mapes = { 0.1102 },
            constants = {
                floor_s = 5.954e-06, compute_efficiency = 0.6783, memory_efficiency = 0.6977, tail = 0.5951,
                sequence_s = 9.185e-09, packing = 0.1596, cache_passes = 2.743, small_tile = 0.6701, block = 0.6564,
                warm_speedup = 2.466, overlap = 1.715, single_packing = 99.97, skipped_tile = 0.00257, head_64 = 0.7797,
                head_192 = 0.9802, head_256 = 0.9884, head_512 = 0.6, floor_64 = 1.118, floor_192 = 1.046,
                floor_256 = 1.096, floor_512 = 1, windowed_64 = 0.7243, windowed_128 = 1.135, windowed_192 = 1.194,
                windowed_256 = 1.052,
            },
            nodes = {
                { 0.03001, 32, 16, 8, 1, 256, 0 },
                { 1.549, 2, 128, 2, 1, 192, 0 },
                { -1.14, 2, 64, 32, 2, 192, 0 },
                { 0.9767, 256, 128, 16, 2, 64, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 96,
            mape = 0.127, median = 0.08948, p90 = 0.2823, error = 0.1016, error_growth = 0.0254,
            cores = 188, cache = 1.28e+08, biases = { 0.001088 }, mapes = { 0.127 },
            serves = { 0, 1, 2, 3, 6, 7 },
            constants = {
                floor_s = 8.669e-06, compute_efficiency = 0.6, memory_efficiency = 0.7991, tail = 0.9223,
                sequence_s = 7.264e-09, packing = 2.778, cache_passes = 2.031, small_tile = 0.4075, block = 0.2448,
                warm_speedup = 1.801, overlap = 1.771, single_packing = 1, skipped_tile = 0.00265, head_64 = 0.9555,
                head_192 = 0.9, head_256 = 0.7879, head_512 = 0.6, floor_64 = 0.9094, floor_192 = 1, floor_256 = 0.7288,
                floor_512 = 1, windowed_64 = 1.072, windowed_128 = 1.328, windowed_192 = 0.9, windowed_256 = 0.9562,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 44,
            mape = 0.2413, median = 0.1844, p90 = 0.5033, error = 0.193, error_growth = 0.04826,
            cores = 188, cache = 1.28e+08, biases = { -0.1643 }, mapes = { 0.2413 },
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.4525, memory_efficiency = 0.7, tail = 0.1121,
                sequence_s = 3.334e-09, packing = 29.68, cache_passes = 1.19, small_tile = 0.5, block = 0.09877,
                warm_speedup = 1.5, overlap = 2, single_packing = 1, skipped_tile = 0.02, head_64 = 0.8,
                head_192 = 0.5282, head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
    },
}
