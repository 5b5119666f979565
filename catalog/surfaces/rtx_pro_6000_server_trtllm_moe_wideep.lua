-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_moe_wideep", backend = "trtllm", op = "moe_wideep",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc10",
    surfaces = {
        {
            kernel = "moe", format = "nvfp4", variant = 2, rows = 90,
            mape = 0.07124, median = 0.06257, p90 = 0.1445, error = 0.06771, error_growth = 0.01425,
            cores = 188, cache = 1.28e+08, biases = { 0.03313 }, mapes = { 0.07124 },
            constants = {
                floor_s = 5.561e-05, compute_efficiency = 0.6667, memory_efficiency = 0.7946,
                latency_s_per_k = 2.261e-10, saturation = 0.283, token_s = 4.57e-10, passes = 1.23,
                gather_passes = 0.4311, spread_passes = 0.07305, expert_s = 2e-08, intensity = 0.2228,
                cached_speedup = 1.792, plain = 1, remote_rows = 0.008427,
            },
            nodes = {
                { 2.878, 8, 1, 7168, 2048, 8, 256, 1, 16, 3, 1.01 },
                { -0.5356, 1536, 1, 3072, 1536, 8, 256, 1, 8, 3, 1.01 },
                { -2.563, 2, 1, 6144, 2048, 8, 256, 1, 4, 3, 1.01 },
                { 6.824, 16384, 1, 7168, 2048, 8, 256, 1, 16, 3, 1.01 },
                { -6.574, 12288, 1, 6144, 2048, 8, 256, 1, 16, 3, 1.01 },
            },
        },
    },
}
