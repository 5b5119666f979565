-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_mla_decode", system = "h100_sxm", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07225, median = 0.04791, p90 = 0.1567, error = 0.06659, error_growth = 0.01445,
            cores = 132, cache = 5e+07, bias = 0.01778,
            constants = {
                floor_s = 1.101e-05, memory_efficiency = 0.9033, saturation = 0.2061, latency_s_per_kv = 6.244e-09,
                slice_s = 5.553e-06, cached_speedup = 1.107, part_s = 3.315e-08, loose = 0.1, split = 0.8663,
                occupancy = 1.466, compute_efficiency = 0.7542,
            },
            nodes = {
                { 3.318, 1, 65536, 2 },
                { -4.166, 4, 8192, 8 },
                { -0.03233, 64, 131072, 2 },
                { 4.31, 16, 4096, 32 },
                { -2.406, 16, 65536, 128 },
                { -1.754, 128, 256, 2 },
                { 0.741, 1024, 16, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.05266, median = 0.03728, p90 = 0.109, error = 0.0496, error_growth = 0.01053,
            cores = 132, cache = 5e+07, bias = -0.02557,
            constants = {
                floor_s = 1.545e-05, memory_efficiency = 0.6604, saturation = 0.2361, latency_s_per_kv = 4.056e-08,
                slice_s = 3.539e-06, cached_speedup = 1.17, part_s = 4.116e-08, loose = 0.1, split = 2.279,
                occupancy = 0.1498, compute_efficiency = 0.915,
            },
            nodes = {
                { -2.165, 64, 32, 2 },
                { 2.333, 1024, 16, 128 },
                { 0.4031, 1, 4, 1 },
                { -2.868, 32, 4, 128 },
                { 2.646, 16, 4, 16 },
                { 0.8274, 1, 16384, 1 },
                { -0.6472, 512, 8192, 128 },
            },
        },
    },
}
