-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_vllm_attention_prefill", backend = "vllm", op = "attention_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1163, median = 0.07837, p90 = 0.2884, error = 0.09452, error_growth = 0.02325,
            cores = 142, cache = 9.6e+07, biases = { -0.003144 }, mapes = { 0.1163 },
            constants = {
                floor_s = 5.195e-06, compute_efficiency = 0.5866, memory_efficiency = 0.5979, tail = 0.5505,
                sequence_s = 8.314e-09, packing = 0.1336, cache_passes = 2.068, small_tile = 0.6908, block = 0.4819,
                warm_speedup = 4.679, overlap = 1.994, single_packing = 148.4, skipped_tile = 0.00365, head_64 = 0.7148,
                head_192 = 0.9691, head_256 = 0.9442, head_512 = 0.6, floor_64 = 1.203, floor_192 = 1.063,
                floor_256 = 1.052, floor_512 = 1, windowed_64 = 0.8429, windowed_128 = 1.171, windowed_192 = 1.138,
                windowed_256 = 0.938,
            },
            nodes = {
                { -1.361, 128, 1, 2, 1, 256, 1024 },
                { 2.253, 4, 1, 40, 4, 64, 0 },
                { -1.339, 4, 1, 64, 64, 64, 128 },
                { 0.4821, 64, 16, 40, 8, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 96,
            mape = 0.1272, median = 0.1069, p90 = 0.2643, error = 0.1017, error_growth = 0.02544,
            cores = 142, cache = 9.6e+07, biases = { -0.0003401 }, mapes = { 0.1272 },
            serves = { 0, 1, 2, 3, 6, 7 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.437, memory_efficiency = 0.7689, tail = 0.4796,
                sequence_s = 6.889e-09, packing = 2.43, cache_passes = 1.995, small_tile = 0.3612, block = 0.2219,
                warm_speedup = 3.019, overlap = 2.551, single_packing = 1.993, skipped_tile = 0.00246, head_64 = 0.9989,
                head_192 = 0.9, head_256 = 0.7421, head_512 = 0.6, floor_64 = 0.8182, floor_192 = 1, floor_256 = 0.7813,
                floor_512 = 1, windowed_64 = 1.264, windowed_128 = 1.243, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 44,
            mape = 0.2592, median = 0.2475, p90 = 0.4731, error = 0.2074, error_growth = 0.05184,
            cores = 142, cache = 9.6e+07, biases = { -0.2118 }, mapes = { 0.2592 },
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.477, memory_efficiency = 0.7, tail = 0.131,
                sequence_s = 3.448e-09, packing = 29.68, cache_passes = 0.9192, small_tile = 0.5, block = 0.0849,
                warm_speedup = 1.5, overlap = 2, single_packing = 1, skipped_tile = 0.02, head_64 = 0.8,
                head_192 = 0.5593, head_256 = 0.9, head_512 = 0.6, floor_64 = 1, floor_192 = 1, floor_256 = 1,
                floor_512 = 1, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9,
            },
            nodes = {
            },
        },
    },
}
