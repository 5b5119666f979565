-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_moe_wideep", backend = "trtllm", op = "moe_wideep",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc10",
    surfaces = {
        {
            kernel = "moe", format = "nvfp4", variant = 2, rows = 90,
            mape = 0.07157, median = 0.05918, p90 = 0.1456, error = 0.06811, error_growth = 0.01431,
            cores = 188, cache = 134217728, biases = { 0.08028 }, mapes = { 0.07157 },
            constants = {
                floor_s = 5.521e-05, compute_efficiency = 0.668, memory_efficiency = 0.7929,
                latency_s_per_k = 2.265e-10, saturation = 0.2745, token_s = 5e-10, passes = 1.229,
                gather_passes = 0.4348, spread_passes = 0.07424, expert_s = 2e-08, intensity = 0.2236,
                cached_speedup = 1.717, plain = 1, remote_rows = 0.0085,
            },
            nodes = {
                { 3.7, 8, 1, 7168, 2048, 8, 256, 1, 16, 3, 1.01 },
                { -0.7255, 1536, 1, 3072, 1536, 8, 256, 1, 8, 3, 1.01 },
                { -2.411, 2, 1, 6144, 2048, 8, 256, 1, 4, 3, 1.01 },
                { 6.432, 16384, 1, 7168, 2048, 8, 256, 1, 16, 3, 1.01 },
                { -6.228, 12288, 1, 6144, 2048, 8, 256, 1, 16, 3, 1.01 },
                { -1.201, 4, 1, 3072, 1536, 8, 256, 1, 32, 3, 1.01 },
            },
        },
    },
}
