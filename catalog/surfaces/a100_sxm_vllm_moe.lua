-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_moe", backend = "vllm", op = "moe",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "moe", format = "bf16", variant = 0, rows = 150,
            mape = 0.2392, median = 0.1502, p90 = 0.5503, error = 0.2171, error_growth = 0.04644,
            cores = 108, cache = 41943040, biases = { -0.1054 }, mapes = { 0.2392 },
            constants = {
                floor_s = 5.007e-05, compute_efficiency = 0.3938, memory_efficiency = 0.666,
                latency_s_per_k = 2.531e-10, saturation = 2.106, token_s = 5e-10, passes = 0.8472,
                gather_passes = 0.4471, spread_passes = 2.128, expert_s = 7.586e-09, intensity = 0.1275,
                cached_speedup = 2.976, plain = 1.639, remote_rows = 0.06763,
            },
            nodes = {
                { 3.311, 1, 1, 6144, 2560, 8, 160, 1, 32, 3, 1.01 },
                { -10.39, 1, 1, 2048, 768, 8, 128, 4, 1, 3, 1.01 },
                { 14.63, 2, 1, 7168, 2048, 8, 384, 1, 4, 3, 1.01 },
                { -7.163, 1, 1, 4096, 14336, 2, 8, 2, 1, 3, 1.01 },
                { 0.5616, 65536, 1, 2048, 768, 8, 128, 1, 128, 3, 1.01 },
                { 1.53, 8192, 1, 4096, 14336, 2, 8, 32, 1, 3, 1.01 },
                { 6.371, 512, 1, 2688, 1856, 6, 128, 16, 1, 2, 1.01 },
                { 6.505, 12288, 1, 6144, 16384, 2, 8, 1, 4, 3, 1.01 },
                { -3.473, 3072, 1, 2688, 1856, 6, 128, 1, 8, 2, 1.01 },
                { -2.338, 8, 1, 7168, 2048, 8, 384, 4, 1, 3, 1.01 },
                { 3.013, 20480, 1, 7168, 2048, 8, 384, 1, 8, 3, 1.01 },
                { -7.104, 32768, 1, 6144, 16384, 2, 8, 8, 1, 3, 1.01 },
                { -7.093, 3072, 1, 6144, 16384, 2, 8, 8, 1, 3, 1.01 },
                { 4.796, 65536, 1, 4096, 14336, 2, 8, 1, 2, 3, 1.01 },
                { -2.616, 160, 1, 4096, 2688, 22, 512, 2, 1, 2, 1.01 },
                { 1.714, 48, 1, 4096, 14336, 2, 8, 1, 4, 3, 1.01 },
            },
        },
    },
}
