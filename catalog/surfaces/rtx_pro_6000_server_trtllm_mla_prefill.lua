-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08221, median = 0.05145, p90 = 0.1972, error = 0.07717, error_growth = 0.01644,
            cores = 188, cache = 1.28e+08, biases = { -0.07187 }, mapes = { 0.08221 },
            constants = {
                floor_s = 1.122e-05, compute_efficiency = 0.664, memory_efficiency = 0.7635, tail = 0.3538,
                sequence_s = 1.832e-08, packing = 0.1077, cache_passes = 0.8639, small_tile = 0.782,
            },
            nodes = {
                { -0.4255, 1, 32, 128 },
                { 5.527, 64, 1024, 1 },
                { -4.298, 1, 6144, 2 },
                { -3.673, 16, 64, 32 },
                { 3.034, 256, 32, 16 },
                { 1.792, 1, 64, 4 },
                { 3.208, 128, 256, 16 },
                { -6.707, 64, 64, 16 },
                { 2.398, 8, 16, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1313, median = 0.08723, p90 = 0.2675, error = 0.125, error_growth = 0.02626,
            cores = 188, cache = 1.28e+08, biases = { -0.4317 }, mapes = { 0.1313 },
            constants = {
                floor_s = 1.241e-05, compute_efficiency = 1.001, memory_efficiency = 0.4408, tail = 0.4918,
                sequence_s = 1.618e-08, packing = 0.09971, cache_passes = 1.518, small_tile = 0.5778,
            },
            nodes = {
                { 4.988, 8, 16, 128 },
                { 4.002, 256, 256, 8 },
                { 1.086, 32, 1, 8 },
                { -8.101, 64, 64, 16 },
                { 3.58, 4, 64, 2 },
                { -9.609, 4, 128, 128 },
                { 6.056, 32, 256, 32 },
                { -1.96, 1, 32768, 4 },
                { 3.861, 4, 2048, 16 },
            },
        },
    },
}
