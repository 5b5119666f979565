-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_moe", backend = "trtllm", op = "moe",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "moe", format = "bf16", variant = 0, rows = 150,
            mape = 0.19, median = 0.1358, p90 = 0.4219, error = 0.1814, error_growth = 0.03799,
            cores = 108, cache = 4e+07, biases = { -0.008431 }, mapes = { 0.19 },
            constants = {
                floor_s = 2.134e-05, compute_efficiency = 0.5711, memory_efficiency = 0.8069,
                latency_s_per_k = 2.824e-10, saturation = 0.706, token_s = 5.308e-10, passes = 3.372,
                gather_passes = 2.519, expert_s = 1.946e-08, intensity = 0.2455, cached_speedup = 0.731,
                skew_load = 1.827, skew_awake = 0.6237, plain = 1,
            },
            nodes = {
                { 8.414, 2, 1, 7168, 2048, 8, 384, 4, 8, 3, 1.01 },
                { -2.636, 4, 1, 6144, 16384, 2, 8, 16, 2, 3, 1.01 },
                { -6.482, 1, 1, 4096, 1536, 8, 128, 16, 2, 3, 1.01 },
                { -8.731, 1, 1, 4096, 14336, 2, 8, 8, 8, 3, 1.01 },
                { 18.82, 1, 1, 6144, 2560, 8, 160, 1, 32, 3, 1.01 },
                { -6.837, 2, 1, 6144, 16384, 2, 8, 16, 4, 3, 1.01 },
                { 4.694, 4, 1, 7168, 2048, 8, 384, 8, 16, 3, 1.01 },
                { -0.5804, 80, 1, 6144, 16384, 2, 8, 8, 8, 3, 1.01 },
                { -2.254, 32768, 1, 6144, 16384, 2, 8, 4, 4, 3, 1.01 },
                { 5.487, 384, 1, 4096, 14336, 2, 8, 1, 8, 3, 1.01 },
                { -2.565, 1024, 1, 4096, 14336, 2, 8, 1, 8, 3, 1.01 },
                { 3.837, 4096, 1, 7168, 2048, 8, 256, 2, 1, 3, 1.01 },
                { -2.554, 128, 1, 7168, 2048, 8, 256, 1, 4, 3, 1.01 },
                { -4.25, 16384, 1, 7168, 2048, 8, 256, 1, 8, 3, 1.01 },
                { 2.932, 65536, 1, 6144, 16384, 2, 8, 8, 1, 3, 1.01 },
                { -7.062, 4, 1, 6144, 16384, 2, 8, 8, 8, 3, 1.01 },
            },
        },
    },
}
