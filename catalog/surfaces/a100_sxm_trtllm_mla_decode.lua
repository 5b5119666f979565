-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_decode", system = "a100_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1316, median = 0.08001, p90 = 0.2687, error = 0.1237, error_growth = 0.02631,
            cores = 108, cache = 4e+07, bias = 0.06581,
            constants = {
                floor_s = 1.177e-05, memory_efficiency = 0.3829, saturation = 0.5416, latency_s_per_kv = 1.033e-07,
                slice_s = 2.934e-06, cached_speedup = 2.546, sequence_s = 9.791e-08, split = 0.01348,
                occupancy = 0.7563, compute_efficiency = 2.166,
            },
            nodes = {
                { -3.964, 16, 64, 64 },
                { 3.044, 1, 16384, 1 },
                { 2.932, 64, 2, 16 },
                { -0.9522, 8, 512, 1 },
                { 6.949, 256, 256, 128 },
                { -5.562, 1024, 64, 32 },
                { -2.467, 8, 8192, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1551, median = 0.1214, p90 = 0.3066, error = 0.1463, error_growth = 0.03102,
            cores = 108, cache = 4e+07, bias = 0.2724,
            constants = {
                floor_s = 1.208e-05, memory_efficiency = 0.6431, saturation = 0.2923, latency_s_per_kv = 1.098e-07,
                slice_s = 2.931e-06, cached_speedup = 1.358, sequence_s = 9.457e-08, split = 0.01348,
                occupancy = 0.6164, compute_efficiency = 1.723,
            },
            nodes = {
                { -4.132, 16, 64, 64 },
                { 1.973, 1, 65536, 2 },
                { 2.228, 64, 2, 16 },
                { 4.426, 512, 1024, 128 },
                { -4.649, 1024, 256, 4 },
                { -5.321, 16, 65536, 128 },
                { 3.414, 64, 8192, 32 },
            },
        },
    },
}
