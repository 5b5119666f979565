-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_trtllm_mla_decode", system = "h100_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07282, median = 0.05688, p90 = 0.1377, error = 0.06789, error_growth = 0.01456,
            cores = 132, cache = 5e+07, bias = -0.1192,
            constants = {
                floor_s = 1.195e-05, memory_efficiency = 0.9071, saturation = 0.217, latency_s_per_kv = 2.742e-09,
                slice_s = 2.246e-06, cached_speedup = 0.822, part_s = 3.388e-08, loose = 0.1, split = 2.596,
                occupancy = 1.5, compute_efficiency = 0.7503,
            },
            nodes = {
                { -3.827, 128, 128, 1 },
                { 3.544, 256, 128, 64 },
                { 1.118, 1, 4, 1 },
                { 1.248, 1, 65536, 2 },
                { 4.271, 1024, 2, 4 },
                { -4.471, 128, 4, 8 },
                { 2.019, 64, 4, 2 },
                { -2.053, 512, 64, 4 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1017, median = 0.07479, p90 = 0.2245, error = 0.09401, error_growth = 0.02034,
            cores = 132, cache = 5e+07, bias = 0.02857,
            constants = {
                floor_s = 1.166e-05, memory_efficiency = 0.8609, saturation = 0.2164, latency_s_per_kv = 2.194e-09,
                slice_s = 2.206e-06, cached_speedup = 0.6067, part_s = 3.323e-08, loose = 0.1, split = 2.523,
                occupancy = 1.599, compute_efficiency = 0.7823,
            },
            nodes = {
                { -0.3717, 2, 2, 64 },
                { -2.297, 128, 128, 1 },
                { 4.448, 256, 256, 128 },
                { 2.76, 8, 4, 16 },
                { -3.078, 32, 4, 128 },
                { 2.933, 1024, 2, 4 },
                { -4.317, 512, 64, 4 },
            },
        },
    },
}
