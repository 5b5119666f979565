-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_prefill", system = "a100_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.05013, median = 0.03716, p90 = 0.1029, error = 0.04784, error_growth = 0.01003,
            cores = 108, cache = 4e+07, bias = -0.05879,
            constants = {
                floor_s = 8.606e-06, compute_efficiency = 0.5247, memory_efficiency = 0.4904, tail = 0.8842,
                sequence_s = 4.633e-08, tile_s = 3.004e-07,
            },
            nodes = {
                { -2.623, 64, 16, 128 },
                { 4.796, 64, 256, 2 },
                { -2.962, 2, 1024, 2 },
                { -1.552, 256, 32, 4 },
                { 1.367, 1, 64, 4 },
                { -0.05803, 32, 1024, 2 },
                { -4.265, 1, 6144, 2 },
                { 1.911, 2, 16384, 1 },
                { 2.319, 1, 256, 128 },
                { -2.595, 16, 128, 16 },
                { 3.405, 32, 1024, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.04997, median = 0.03653, p90 = 0.1101, error = 0.04757, error_growth = 0.009995,
            cores = 108, cache = 4e+07, bias = 0.03528,
            constants = {
                floor_s = 8.674e-06, compute_efficiency = 0.5244, memory_efficiency = 0.3681, tail = 0.8763,
                sequence_s = 4.473e-08, tile_s = 3.004e-07,
            },
            nodes = {
                { -2.242, 64, 16, 128 },
                { 3.405, 64, 256, 2 },
                { -1.425, 2, 1024, 2 },
                { -0.3606, 256, 32, 4 },
                { 1.114, 1, 64, 4 },
                { 4.048, 32, 1024, 1 },
                { -3.759, 8, 1536, 1 },
                { -2.142, 128, 16, 8 },
                { -3.236, 1, 6144, 2 },
                { 2.611, 8, 4096, 1 },
                { 0.8399, 1, 256, 128 },
            },
        },
    },
}
