-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_moe", backend = "trtllm", op = "moe",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "moe", format = "bf16", variant = 0, rows = 150,
            mape = 0.1944, median = 0.09954, p90 = 0.5578, error = 0.1841, error_growth = 0.03887,
            cores = 108, cache = 4e+07, biases = { 0.1046 }, mapes = { 0.1944 },
            constants = {
                floor_s = 2.108e-05, compute_efficiency = 0.4921, memory_efficiency = 0.865,
                latency_s_per_k = 3.455e-10, saturation = 0.9104, token_s = 5.624e-10, passes = 3.241,
                gather_passes = 6.403, spread_passes = 0.05929, expert_s = 1.635e-08, intensity = 0.6631,
                cached_speedup = 0.8434, plain = 1, remote_rows = 0.005197,
            },
            nodes = {
                { 6.445, 8192, 1, 6144, 16384, 2, 8, 1, 8, 3, 1.01 },
                { -6.589, 3072, 1, 4096, 14336, 2, 8, 4, 1, 3, 1.01 },
                { 6.146, 512, 1, 6144, 16384, 2, 8, 2, 8, 3, 1.2 },
                { -1.852, 128, 1, 4096, 14336, 2, 8, 16, 8, 3, 1.2 },
                { 10.81, 4, 1, 7168, 2048, 8, 384, 8, 16, 3, 1.01 },
                { 0.01913, 4, 1, 6144, 16384, 2, 8, 16, 2, 3, 1.01 },
                { -0.6053, 8, 1, 6144, 2560, 8, 160, 16, 16, 3, 1.01 },
                { 3.342, 320, 1, 6144, 2560, 8, 160, 32, 2, 3, 1.01 },
                { -3.691, 2048, 1, 4096, 1536, 8, 128, 1, 16, 3, 1.2 },
                { 14.21, 1, 1, 6144, 2560, 8, 160, 1, 32, 3, 1.01 },
                { -8.248, 1, 1, 4096, 14336, 2, 8, 8, 8, 3, 1.01 },
                { -14.32, 4, 1, 7168, 2048, 8, 256, 8, 32, 3, 1.01 },
                { -1.902, 32, 1, 7168, 2048, 8, 256, 1, 1, 3, 1.2 },
                { -7.868, 4, 1, 6144, 2560, 8, 160, 1, 16, 3, 1.01 },
                { -5.482, 1, 1, 4096, 1536, 8, 128, 16, 2, 3, 1.01 },
                { 10.88, 2, 1, 7168, 2048, 8, 384, 4, 8, 3, 1.01 },
            },
        },
    },
}
