-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_prefill", backend = "sglang", op = "mla_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08854, median = 0.04671, p90 = 0.2246, error = 0.0842, error_growth = 0.01771,
            cores = 188, cache = 1.28e+08, biases = { 0.1984 }, mapes = { 0.08854 },
            constants = {
                floor_s = 6.164e-06, compute_efficiency = 0.1945, memory_efficiency = 0.7141, tail = 0.1782,
                sequence_s = 1.727e-08, packing = 2.76, cache_passes = 0.994, small_tile = 0.3604,
            },
            nodes = {
                { -7.147, 128, 1, 2 },
                { 6.617, 64, 1, 64 },
                { 0.3436, 8, 1, 1 },
                { -0.8635, 8, 16, 128 },
                { 0.4295, 1, 16, 4 },
                { -2.251, 1, 32, 128 },
                { -3.266, 2, 1024, 2 },
                { 0.7752, 16, 4096, 16 },
                { 4.538, 4, 64, 2 },
            },
        },
    },
}
