-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.04295, median = 0.03326, p90 = 0.08475, error = 0.04017, error_growth = 0.008589,
            cores = 188, cache = 1.28e+08, biases = { 0.02651 }, mapes = { 0.04295 },
            constants = {
                floor_s = 1.2e-05, compute_efficiency = 0.6738, memory_efficiency = 0.8961, tail = 0.3598,
                sequence_s = 1.592e-08, packing = 0.08869, cache_passes = 1.364, small_tile = 0.6123, block = 0.381,
                warm_speedup = 3.724, overlap = 1.856,
            },
            nodes = {
                { 1.654, 8, 1, 1 },
                { -0.9753, 1, 1, 32 },
                { 0.7098, 64, 1, 64 },
                { -1.086, 128, 1, 2 },
                { -0.4201, 2, 16, 64 },
                { 0.7363, 32, 1024, 2 },
                { -0.7621, 1, 6144, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.05593, median = 0.04649, p90 = 0.1074, error = 0.04059, error_growth = 0.05706,
            cores = 188, cache = 1.28e+08, biases = { 0.01004 }, mapes = { 0.05593 },
            constants = {
                floor_s = 1.346e-05, compute_efficiency = 1.76, memory_efficiency = 0.5413, tail = 0.556,
                sequence_s = 1.859e-08, packing = 0.5924, cache_passes = 1.234, small_tile = 0.4196, block = 0.4,
                warm_speedup = 4.78, overlap = 1.447,
            },
            nodes = {
                { 0.6684, 8, 128, 1 },
                { -0.951, 1, 1, 8 },
                { -2.602, 32, 256, 1 },
                { 0.254, 256, 16, 32 },
                { 2.1, 8, 128, 2 },
                { 1.239, 4, 2048, 16 },
                { -0.9745, 4, 16384, 2 },
            },
        },
    },
}
