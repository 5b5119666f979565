-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_vllm_attention_prefill", backend = "vllm", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1922, median = 0.1309, p90 = 0.3854, error = 0.1469, error_growth = 0.03601,
            cores = 188, cache = 1.28e+08, biases = { 0.08987 }, mapes = { 0.1922 },
            constants = {
                floor_s = 6.607e-06, compute_efficiency = 0.594, memory_efficiency = 0.7485, tail = 0.2498,
                sequence_s = 5.486e-09, packing = 0.7839, cache_passes = 2.926, small_tile = 0.7384, head_64 = 0.8674,
                head_128 = 0.9697, head_192 = 1.118, head_256 = 1.078, head_512 = 0.6, skip_64 = 7.384,
                skip_128 = 6.572, skip_192 = 5.787, skip_256 = 6.412, windowed_64 = 0.461, windowed_128 = 0.7676,
                windowed_192 = 0.9648, windowed_256 = 1.003, floor_64 = 1.12, floor_128 = 0.9969, floor_192 = 0.9138,
                floor_256 = 0.9302, floor_512 = 1,
            },
            nodes = {
                { -2.879, 128, 1, 8, 2, 256, 0 },
                { 2.246, 64, 16, 40, 8, 64, 128 },
                { -1.757, 4, 256, 64, 64, 128, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 96,
            mape = 0.1367, median = 0.1018, p90 = 0.2785, error = 0.1094, error_growth = 0.02735,
            cores = 188, cache = 1.28e+08, biases = { -0.0008756 }, mapes = { 0.1367 },
            serves = { 0, 1, 2, 3, 6, 7 },
            constants = {
                floor_s = 8.817e-06, compute_efficiency = 0.5198, memory_efficiency = 0.9279, tail = 0.4538,
                sequence_s = 6.822e-09, packing = 1.667, cache_passes = 4.363, small_tile = 0.3816, head_64 = 1.014,
                head_128 = 0.9878, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, skip_64 = 6.75, skip_128 = 7.006,
                skip_192 = 5, skip_256 = 6.509, windowed_64 = 0.8392, windowed_128 = 1.016, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 0.9431, floor_128 = 1.023, floor_192 = 1, floor_256 = 0.7144,
                floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 44,
            mape = 0.1612, median = 0.1372, p90 = 0.3481, error = 0.129, error_growth = 0.03224,
            cores = 188, cache = 1.28e+08, biases = { -0.009955 }, mapes = { 0.1612 },
            serves = { 4, 5 },
            constants = {
                floor_s = 5.685e-06, compute_efficiency = 0.3839, memory_efficiency = 0.7, tail = 0.2227,
                sequence_s = 3.805e-09, packing = 2.284, cache_passes = 1, small_tile = 0.2344, head_64 = 0.8,
                head_128 = 1, head_192 = 0.6772, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
    },
}
