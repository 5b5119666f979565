-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_mla_decode", system = "h200_sxm", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07097, median = 0.05345, p90 = 0.1587, error = 0.06703, error_growth = 0.01419,
            cores = 132, cache = 5e+07, bias = 0.1651,
            constants = {
                floor_s = 1.089e-05, memory_efficiency = 0.897, saturation = 0.2255, latency_s_per_kv = 4.043e-09,
                slice_s = 6.43e-06, cached_speedup = 0.9916, part_s = 3.495e-08, loose = 0.1, split = 3.259,
                occupancy = 1.59, compute_efficiency = 0.6641,
            },
            nodes = {
                { -1.416, 32, 4, 128 },
                { 0.5705, 1, 4, 1 },
                { 2.85, 1024, 16, 128 },
                { -2.168, 512, 64, 4 },
                { 1.093, 1, 16384, 1 },
                { -0.9364, 1, 512, 128 },
                { -0.9438, 128, 16384, 64 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.04463, median = 0.03145, p90 = 0.08055, error = 0.04221, error_growth = 0.008925,
            cores = 132, cache = 5e+07, bias = -0.1261,
            constants = {
                floor_s = 1.532e-05, memory_efficiency = 0.6455, saturation = 0.2615, latency_s_per_kv = 3.887e-08,
                slice_s = 4.16e-06, cached_speedup = 1.023, part_s = 4.299e-08, loose = 0.1, split = 2.302,
                occupancy = 0.156, compute_efficiency = 0.8769,
            },
            nodes = {
                { -1.559, 64, 32, 2 },
                { 2.03, 1024, 16, 128 },
                { 0.4959, 1, 4, 1 },
                { -1.823, 16, 16, 128 },
                { 1.137, 1, 16384, 1 },
                { -0.3486, 256, 16384, 64 },
                { 1.566, 8, 4, 16 },
            },
        },
    },
}
