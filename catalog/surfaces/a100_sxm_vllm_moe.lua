-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_moe", backend = "vllm", op = "moe",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "moe", format = "bf16", variant = 0, rows = 150,
            mape = 0.2355, median = 0.1569, p90 = 0.517, error = 0.214, error_growth = 0.04612,
            cores = 108, cache = 4e+07, biases = { -0.3109 }, mapes = { 0.2355 },
            constants = {
                floor_s = 5.05e-05, compute_efficiency = 0.3919, memory_efficiency = 0.6595,
                latency_s_per_k = 2.564e-10, saturation = 1.046, token_s = 5.33e-10, passes = 1.329,
                gather_passes = 0.4949, spread_passes = 1.547, expert_s = 9.068e-09, intensity = 0.1326,
                cached_speedup = 2.619, plain = 1.62, remote_rows = 0.07547,
            },
            nodes = {
                { -1.707, 1, 1, 6144, 2560, 8, 160, 1, 32, 3, 1.01 },
                { -11.17, 1, 1, 2048, 768, 8, 128, 4, 1, 3, 1.01 },
                { 10.62, 2, 1, 7168, 2048, 8, 384, 1, 4, 3, 1.01 },
                { -6.74, 1, 1, 4096, 14336, 2, 8, 2, 1, 3, 1.01 },
                { 3.022, 65536, 1, 2048, 768, 8, 128, 1, 128, 3, 1.01 },
                { -5.618, 4096, 1, 6144, 16384, 2, 8, 16, 1, 3, 1.01 },
                { 6.165, 512, 1, 2688, 1856, 6, 128, 16, 1, 2, 1.01 },
                { 9.299, 12288, 1, 6144, 16384, 2, 8, 1, 4, 3, 1.01 },
                { -3.245, 4, 1, 4096, 2688, 22, 512, 1, 1, 2, 1.01 },
                { 6.279, 2, 1, 4096, 2688, 22, 512, 1, 32, 2, 1.01 },
                { -4.014, 3072, 1, 2688, 1856, 6, 128, 1, 8, 2, 1.01 },
                { -6.967, 32768, 1, 6144, 16384, 2, 8, 8, 1, 3, 1.01 },
                { 4.095, 65536, 1, 7168, 2048, 8, 256, 1, 4, 3, 1.01 },
                { -3.541, 1, 1, 2688, 1856, 6, 128, 8, 1, 2, 1.01 },
                { 8.5, 1, 1, 7168, 2048, 8, 384, 1, 8, 3, 1.01 },
            },
        },
    },
}
