-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_moe_wideep", backend = "trtllm", op = "moe_wideep",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc10",
    surfaces = {
        {
            kernel = "moe", format = "nvfp4", variant = 2, rows = 90,
            mape = 0.07335, median = 0.05902, p90 = 0.1493, error = 0.06966, error_growth = 0.01467,
            cores = 188, cache = 134217728, biases = { 0.08503 }, mapes = { 0.07335 },
            constants = {
                floor_s = 5.49e-05, compute_efficiency = 0.6294, memory_efficiency = 0.7891,
                latency_s_per_k = 1.795e-10, saturation = 0.3695, token_s = 4.325e-10, passes = 0.9487,
                gather_passes = 0.4208, spread_passes = 0.0699, expert_s = 1.651e-08, intensity = 0.1583,
                cached_speedup = 1.76, plain = 1, remote_rows = 0.007825,
            },
            nodes = {
                { 2.041, 8, 1, 7168, 2048, 8, 256, 1, 16, 3, 1.01 },
                { -0.8242, 1024, 1, 3072, 1536, 8, 256, 1, 4, 3, 1.01 },
                { -2.072, 1, 1, 3072, 1536, 8, 256, 1, 4, 3, 1.01 },
                { 0.1545, 16384, 1, 7168, 2048, 8, 256, 1, 16, 3, 1.01 },
            },
        },
    },
}
