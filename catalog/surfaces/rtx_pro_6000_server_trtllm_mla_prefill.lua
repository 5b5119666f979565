-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_prefill", system = "rtx_pro_6000_server", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07639, median = 0.05065, p90 = 0.1636, error = 0.07266, error_growth = 0.01528,
            cores = 188, cache = 1.28e+08, bias = 0.1816,
            constants = {
                floor_s = 8.949e-06, compute_efficiency = 0.5795, memory_efficiency = 0.6742, tail = 0.629,
                sequence_s = 1.217e-08, tile_s = 3.001e-07,
            },
            nodes = {
                { -2.579, 64, 1, 64 },
                { 9.973, 64, 1024, 1 },
                { -4.224, 1, 6144, 2 },
                { -12.85, 64, 64, 16 },
                { 0.3314, 8, 1, 1 },
                { 2.567, 256, 256, 8 },
                { 2.936, 16, 16, 16 },
                { 0.3123, 4, 64, 2 },
                { -5.465, 8, 1536, 1 },
                { 4.722, 128, 64, 16 },
                { 2.19, 4, 256, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1188, median = 0.0727, p90 = 0.2696, error = 0.113, error_growth = 0.02375,
            cores = 188, cache = 1.28e+08, bias = -0.619,
            constants = {
                floor_s = 1.04e-05, compute_efficiency = 0.8851, memory_efficiency = 0.3323, tail = 0.7519,
                sequence_s = 1.174e-08, tile_s = 2.982e-07,
            },
            nodes = {
                { -5.058, 64, 1, 64 },
                { 14.48, 64, 1024, 1 },
                { 3.128, 64, 1, 4 },
                { -7.47, 16, 512, 4 },
                { 5.769, 2, 128, 8 },
                { -5.825, 8, 4096, 1 },
                { -5.989, 64, 256, 2 },
                { 3.915, 64, 1024, 64 },
                { -11.81, 4, 128, 128 },
                { 4.98, 4, 16, 32 },
                { 8.074, 8, 512, 32 },
            },
        },
    },
}
