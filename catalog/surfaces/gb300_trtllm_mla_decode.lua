-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_mla_decode", system = "gb300", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1279, median = 0.08904, p90 = 0.2823, error = 0.1196, error_growth = 0.02558,
            cores = 148, cache = 1.26e+08, bias = -0.001624,
            constants = {
                floor_s = 9.742e-06, memory_efficiency = 0.7208, saturation = 0.2981, latency_s_per_kv = 1.87e-09,
                slice_s = 3.25e-06, cached_speedup = 1.068, part_s = 3.039e-08, loose = 0.1, split = 0.7531,
                occupancy = 1.539, compute_efficiency = 1.135,
            },
            nodes = {
                { 4.928, 2, 65536, 8 },
                { -1.961, 4, 16384, 1 },
                { -3.538, 32, 131072, 16 },
                { 3.533, 1024, 16384, 32 },
                { -3.639, 1024, 256, 4 },
                { 1.778, 512, 8, 16 },
                { -0.9725, 1, 512, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.115, median = 0.07602, p90 = 0.2606, error = 0.106, error_growth = 0.02301,
            cores = 148, cache = 1.26e+08, bias = 0.007223,
            constants = {
                floor_s = 8.803e-06, memory_efficiency = 0.7784, saturation = 0.2756, latency_s_per_kv = 2.217e-09,
                slice_s = 2.547e-06, cached_speedup = 0.5734, part_s = 2.257e-08, loose = 0.1, split = 2.062,
                occupancy = 1.487, compute_efficiency = 1.141,
            },
            nodes = {
                { -1.927, 128, 256, 2 },
                { 2.444, 1024, 16, 128 },
                { 4.749, 1, 65536, 2 },
                { -2.877, 4, 16384, 1 },
                { 3.463, 1024, 8192, 32 },
                { -2.352, 32, 131072, 16 },
                { -2.974, 1024, 256, 4 },
            },
        },
    },
}
