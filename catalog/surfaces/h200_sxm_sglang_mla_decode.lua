-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_mla_decode", system = "h200_sxm", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.06927, median = 0.05396, p90 = 0.1471, error = 0.06452, error_growth = 0.01385,
            cores = 132, cache = 5e+07, bias = 0.06158,
            constants = {
                floor_s = 1.089e-05, memory_efficiency = 0.897, saturation = 0.2255, latency_s_per_kv = 4.044e-09,
                slice_s = 6.429e-06, cached_speedup = 0.9916, sequence_s = 3.495e-08, split = 3.258, occupancy = 1.59,
                compute_efficiency = 0.6641,
            },
            nodes = {
                { -1.336, 128, 128, 1 },
                { 1.868, 1, 16384, 1 },
                { 3.523, 1024, 16, 128 },
                { -0.5982, 2, 2048, 64 },
                { -2.028, 128, 16384, 64 },
                { 1.716, 512, 1024, 128 },
                { -3.022, 256, 32, 64 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.04459, median = 0.03157, p90 = 0.07889, error = 0.04218, error_growth = 0.008919,
            cores = 132, cache = 5e+07, bias = -0.1604,
            constants = {
                floor_s = 1.532e-05, memory_efficiency = 0.6454, saturation = 0.2614, latency_s_per_kv = 3.887e-08,
                slice_s = 4.16e-06, cached_speedup = 1.022, sequence_s = 4.299e-08, split = 2.302, occupancy = 0.156,
                compute_efficiency = 0.8769,
            },
            nodes = {
                { -1.607, 64, 32, 2 },
                { 2.14, 1024, 16, 128 },
                { 0.5517, 1, 4, 1 },
                { -1.91, 16, 16, 128 },
                { 1.222, 1, 16384, 1 },
                { -0.2865, 256, 16384, 64 },
                { 1.69, 8, 4, 16 },
            },
        },
    },
}
