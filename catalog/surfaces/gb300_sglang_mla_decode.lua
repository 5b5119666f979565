-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_mla_decode", system = "gb300", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1096, median = 0.08051, p90 = 0.2617, error = 0.1032, error_growth = 0.02191,
            cores = 148, cache = 1.26e+08, bias = -0.1775,
            constants = {
                floor_s = 1.074e-05, memory_efficiency = 0.6968, saturation = 0.2559, latency_s_per_kv = 2.518e-09,
                slice_s = 2.771e-06, cached_speedup = 0.8868, part_s = 3.071e-08, loose = 0.1, split = 2.222,
                occupancy = 1.549, compute_efficiency = 0.9388,
            },
            nodes = {
                { 0.8778, 2, 2, 64 },
                { 0.1835, 2, 128, 1 },
                { 0.7045, 8, 16384, 64 },
                { -4.497, 128, 256, 2 },
                { 6.039, 512, 32, 32 },
                { -5.168, 256, 128, 64 },
                { 3.571, 64, 2048, 32 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.101, median = 0.05338, p90 = 0.2339, error = 0.09496, error_growth = 0.0202,
            cores = 148, cache = 1.26e+08, bias = -0.04648,
            constants = {
                floor_s = 9.969e-06, memory_efficiency = 0.791, saturation = 0.2147, latency_s_per_kv = 3.15e-09,
                slice_s = 2.643e-06, cached_speedup = 0.6968, part_s = 2.034e-08, loose = 0.1, split = 0.9997,
                occupancy = 1.539, compute_efficiency = 1.173,
            },
            nodes = {
                { 0.5915, 256, 2, 32 },
                { -0.4918, 128, 4, 8 },
                { 2.379, 128, 128, 1 },
                { 1.21, 1, 65536, 2 },
                { 2.254, 512, 32, 32 },
                { -5.799, 128, 256, 2 },
                { 0.636, 128, 8192, 32 },
            },
        },
    },
}
