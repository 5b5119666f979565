-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_moe", backend = "trtllm", op = "moe",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "moe", format = "bf16", variant = 0, rows = 150,
            mape = 0.1966, median = 0.09918, p90 = 0.5578, error = 0.1865, error_growth = 0.03931,
            cores = 108, cache = 4e+07, biases = { 0.3869 }, mapes = { 0.1966 },
            constants = {
                floor_s = 2.159e-05, compute_efficiency = 0.4909, memory_efficiency = 0.8618,
                latency_s_per_k = 3.42e-10, saturation = 0.9011, token_s = 5.641e-10, passes = 3.146,
                gather_passes = 6.627, spread_passes = 0.05828, expert_s = 1.623e-08, intensity = 0.611,
                cached_speedup = 0.8442, plain = 1, remote_rows = 0.005197,
            },
            nodes = {
                { 8.3, 8192, 1, 6144, 16384, 2, 8, 1, 8, 3, 1.01 },
                { -3.825, 3072, 1, 4096, 14336, 2, 8, 4, 1, 3, 1.01 },
                { 5.267, 512, 1, 6144, 16384, 2, 8, 2, 8, 3, 1.2 },
                { -2.07, 128, 1, 4096, 14336, 2, 8, 16, 8, 3, 1.2 },
                { 17.84, 4, 1, 7168, 2048, 8, 384, 8, 16, 3, 1.01 },
                { 0.4517, 4, 1, 6144, 16384, 2, 8, 16, 2, 3, 1.01 },
                { -2.018, 8, 1, 6144, 2560, 8, 160, 16, 16, 3, 1.01 },
                { 2.843, 320, 1, 6144, 2560, 8, 160, 32, 2, 3, 1.01 },
                { -4.188, 2048, 1, 4096, 1536, 8, 128, 1, 16, 3, 1.2 },
                { 15.16, 1, 1, 6144, 2560, 8, 160, 1, 32, 3, 1.01 },
                { -8.81, 1, 1, 4096, 14336, 2, 8, 8, 8, 3, 1.01 },
                { -14.54, 4, 1, 7168, 2048, 8, 256, 8, 32, 3, 1.01 },
                { -1.813, 32, 1, 7168, 2048, 8, 256, 1, 1, 3, 1.2 },
                { -5.943, 4, 1, 6144, 2560, 8, 160, 1, 16, 3, 1.01 },
                { -3.673, 1, 1, 4096, 1536, 8, 128, 16, 2, 3, 1.01 },
                { -4.521, 16384, 1, 6144, 16384, 2, 8, 1, 1, 3, 1.2 },
            },
        },
    },
}
