-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_vllm_attention_prefill", system = "rtx_pro_6000_server", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1937, median = 0.1305, p90 = 0.3963, error = 0.1575, error_growth = 0.03599,
            cores = 188, cache = 1.28e+08, bias = 0.01964,
            constants = {
                floor_s = 6.606e-06, compute_efficiency = 0.594, memory_efficiency = 0.7483, tail = 0.2497,
                sequence_s = 5.48e-09, packing = 0.7834, cache_passes = 2.925, small_tile = 0.7381, head_64 = 0.8667,
                head_128 = 0.9698, head_192 = 1.118, head_256 = 1.078, head_512 = 0.6, skip_64 = 8.559, skip_128 = 6.59,
                skip_192 = 5.79, skip_256 = 6.384, windowed_64 = 0.4598, windowed_128 = 0.7675, windowed_192 = 0.9647,
                windowed_256 = 1.003, floor_64 = 1.12, floor_128 = 0.997, floor_192 = 0.9139, floor_256 = 0.9302,
                floor_512 = 1,
            },
            nodes = {
                { 3.34, 256, 128, 16, 2, 64, 0 },
                { -4.214, 4, 256, 64, 64, 128, 128 },
                { 1.36, 256, 512, 16, 2, 192, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1383, median = 0.1135, p90 = 0.2725, error = 0.1167, error_growth = 0.02765,
            cores = 188, cache = 1.28e+08, bias = 0.122,
            constants = {
                floor_s = 9.485e-06, compute_efficiency = 0.4854, memory_efficiency = 0.9678, tail = 0.2451,
                sequence_s = 5.552e-09, packing = 2.671, cache_passes = 4.554, small_tile = 0.25, head_64 = 1.073,
                head_128 = 1.006, head_192 = 0.5486, head_256 = 0.8983, head_512 = 0.6, skip_64 = 6.999,
                skip_128 = 7.03, skip_192 = 7.129, skip_256 = 6.207, windowed_64 = 0.7952, windowed_128 = 1.012,
                windowed_192 = 0.8356, windowed_256 = 0.8932, floor_64 = 0.952, floor_128 = 1.046, floor_192 = 0.5836,
                floor_256 = 0.8533, floor_512 = 1,
            },
            nodes = {
                { 2.139, 256, 1, 24, 2, 64, 0 },
                { -1.685, 4, 32, 32, 1, 64, 0 },
                { -1.378, 256, 1, 8, 1, 192, 128 },
            },
        },
    },
}
