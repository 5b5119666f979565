-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_decode", system = "a100_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1323, median = 0.08242, p90 = 0.2727, error = 0.1245, error_growth = 0.02647,
            cores = 108, cache = 4e+07, bias = 0.07573,
            constants = {
                floor_s = 1.177e-05, memory_efficiency = 0.3809, saturation = 0.543, latency_s_per_kv = 1.032e-07,
                slice_s = 2.939e-06, cached_speedup = 2.557, part_s = 9.795e-08, loose = 0.1, split = 0.01348,
                occupancy = 0.7628, compute_efficiency = 2.179,
            },
            nodes = {
                { -3.814, 16, 64, 64 },
                { 2.888, 1, 16384, 1 },
                { 2.764, 64, 2, 16 },
                { -0.9338, 8, 512, 1 },
                { 6.368, 256, 256, 128 },
                { -5.075, 1024, 64, 32 },
                { -2.298, 8, 8192, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1547, median = 0.1179, p90 = 0.3049, error = 0.146, error_growth = 0.03095,
            cores = 108, cache = 4e+07, bias = 0.2566,
            constants = {
                floor_s = 1.208e-05, memory_efficiency = 0.6431, saturation = 0.2923, latency_s_per_kv = 1.099e-07,
                slice_s = 2.931e-06, cached_speedup = 1.358, part_s = 9.457e-08, loose = 0.1, split = 0.01348,
                occupancy = 0.6166, compute_efficiency = 1.724,
            },
            nodes = {
                { -4.046, 16, 64, 64 },
                { 1.874, 1, 65536, 2 },
                { 2.209, 64, 2, 16 },
                { 4.223, 512, 1024, 128 },
                { -4.416, 1024, 256, 4 },
                { -5.006, 16, 65536, 128 },
                { 3.238, 64, 8192, 32 },
            },
        },
    },
}
