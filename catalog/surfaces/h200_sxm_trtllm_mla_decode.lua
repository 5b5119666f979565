-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_trtllm_mla_decode", system = "h200_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07435, median = 0.05215, p90 = 0.1532, error = 0.06875, error_growth = 0.01487,
            cores = 132, cache = 5e+07, bias = -0.08529,
            constants = {
                floor_s = 1.178e-05, memory_efficiency = 0.9233, saturation = 0.27, latency_s_per_kv = 2.109e-09,
                slice_s = 2.838e-06, cached_speedup = 0.6835, part_s = 3.735e-08, loose = 0.1, split = 2.897,
                occupancy = 1.538, compute_efficiency = 0.6886,
            },
            nodes = {
                { -2.441, 128, 128, 1 },
                { 2.576, 256, 128, 64 },
                { 1.529, 1, 4, 1 },
                { 2.087, 1, 16384, 1 },
                { -1.996, 1, 512, 128 },
                { 3.035, 1024, 16, 128 },
                { -3.496, 512, 64, 4 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.07916, median = 0.05048, p90 = 0.1865, error = 0.07356, error_growth = 0.01583,
            cores = 132, cache = 5e+07, bias = 0.05895,
            constants = {
                floor_s = 1.147e-05, memory_efficiency = 0.6573, saturation = 0.2427, latency_s_per_kv = 1.772e-09,
                slice_s = 2.462e-06, cached_speedup = 0.6224, part_s = 3.492e-08, loose = 0.1, split = 2.446,
                occupancy = 1.637, compute_efficiency = 0.7796,
            },
            nodes = {
                { -2.504, 128, 128, 1 },
                { -0.6055, 1024, 16, 128 },
                { 1.37, 1, 16384, 1 },
                { -4.239, 512, 64, 4 },
                { 5.503, 512, 256, 128 },
                { -1.711, 128, 16384, 64 },
                { 2.248, 1024, 2, 4 },
            },
        },
    },
}
