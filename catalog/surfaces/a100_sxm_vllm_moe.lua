-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_moe", backend = "vllm", op = "moe",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "moe", format = "bf16", variant = 0, rows = 150,
            mape = 0.2762, median = 0.1922, p90 = 0.5718, error = 0.2392, error_growth = 0.05102,
            cores = 108, cache = 4e+07, biases = { 0.04135 }, mapes = { 0.2762 },
            constants = {
                floor_s = 5.064e-05, compute_efficiency = 0.488, memory_efficiency = 0.6867,
                latency_s_per_k = 2.119e-10, saturation = 0.4958, token_s = 3.149e-10, passes = 3.856,
                gather_passes = 0.509, expert_s = 9.736e-09, intensity = 0.1987, cached_speedup = 1.399,
                skew_load = 3.16, skew_awake = 0.7919, plain = 1.751,
            },
            nodes = {
                { 9.16, 1, 1, 7168, 2048, 8, 384, 1, 8, 3, 1.01 },
                { -12.17, 1, 1, 2048, 768, 8, 128, 4, 1, 3, 1.01 },
                { -9.91, 1, 1, 6144, 16384, 2, 8, 1, 4, 3, 1.01 },
                { 8.102, 32768, 1, 7168, 2048, 8, 384, 1, 1, 3, 1.2 },
                { 12.67, 2, 1, 7168, 2048, 8, 384, 1, 4, 3, 1.01 },
                { -1.947, 20480, 1, 7168, 2048, 8, 384, 1, 8, 3, 1.01 },
                { 4.696, 65536, 1, 2048, 768, 8, 128, 1, 128, 3, 1.01 },
                { -3.746, 32768, 1, 2048, 768, 8, 128, 1, 8, 3, 1.01 },
                { -4.197, 12288, 1, 2688, 1856, 6, 128, 1, 8, 2, 1.01 },
                { 6.157, 2, 1, 4096, 2688, 22, 512, 1, 32, 2, 1.01 },
                { -6.74, 1, 1, 2688, 1856, 6, 128, 8, 1, 2, 1.01 },
                { 5.909, 512, 1, 2688, 1856, 6, 128, 16, 1, 2, 1.01 },
                { -2.059, 128, 1, 7168, 2048, 8, 384, 1, 1, 3, 1.01 },
                { -2.645, 32768, 1, 6144, 2560, 8, 160, 32, 1, 3, 1.01 },
                { -2.819, 160, 1, 4096, 2688, 22, 512, 2, 1, 2, 1.01 },
            },
        },
    },
}
