-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_vllm_attention_prefill", backend = "vllm", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.111, median = 0.07322, p90 = 0.238, error = 0.09178, error_growth = 0.02219,
            cores = 188, cache = 134217728, biases = { -0.02223 }, mapes = { 0.111 },
            constants = {
                floor_s = 5.96e-06, compute_efficiency = 0.6781, memory_efficiency = 0.7, tail = 0.5934,
                sequence_s = 9.101e-09, packing = 0.1543, cache_passes = 2.809, small_tile = 0.6679, block = 0.6564,
                warm_speedup = 2.421, overlap = 1.728, exp_efficiency = 0.8, single_packing = 101.4,
                skipped_tile = 0.002518, head_64 = 0.78, head_192 = 0.9798, head_256 = 0.9879, head_512 = 0.6,
                floor_64 = 1.118, floor_192 = 1.046, floor_256 = 1.096, floor_512 = 1, windowed_64 = 0.7223,
                windowed_128 = 1.132, windowed_192 = 1.194, windowed_256 = 1.054,
            },
            nodes = {
                { 0.212, 32, 16, 8, 1, 256, 0 },
                { 1.42, 2, 128, 2, 1, 192, 0 },
                { -1.146, 2, 64, 32, 2, 192, 0 },
                { 1.857, 256, 128, 16, 2, 64, 0 },
                { -1.171, 256, 128, 64, 4, 192, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 96,
            mape = 0.127, median = 0.08881, p90 = 0.2812, error = 0.1016, error_growth = 0.02541,
            cores = 188, cache = 134217728, biases = { 0.001021 }, mapes = { 0.127 },
            serves = { 0, 1, 2, 3, 6, 7 },
            constants = {
                floor_s = 8.67e-06, compute_efficiency = 0.6, memory_efficiency = 0.7977, tail = 0.9219,
                sequence_s = 7.234e-09, packing = 2.773, cache_passes = 2.056, small_tile = 0.4067, block = 0.2454,
                warm_speedup = 1.791, overlap = 1.773, exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.00263,
                head_64 = 0.9563, head_192 = 0.9, head_256 = 0.788, head_512 = 0.6, floor_64 = 0.9089, floor_192 = 1,
                floor_256 = 0.7289, floor_512 = 1, windowed_64 = 1.068, windowed_128 = 1.329, windowed_192 = 0.9,
                windowed_256 = 0.9568,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 44,
            mape = 0.2413, median = 0.1835, p90 = 0.5032, error = 0.193, error_growth = 0.04826,
            cores = 188, cache = 134217728, biases = { -0.1643 }, mapes = { 0.2413 },
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.4483, memory_efficiency = 0.7, tail = 0.112,
                sequence_s = 3.269e-09, packing = 29.68, cache_passes = 1.149, small_tile = 0.5, block = 0.09942,
                warm_speedup = 1.5, overlap = 2, exp_efficiency = 0.8, single_packing = 1, skipped_tile = 0.02,
                head_64 = 0.8, head_192 = 0.5327, head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1,
                floor_256 = 1, floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9,
            },
            nodes = {
            },
        },
    },
}
