-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_mla_decode", system = "b200_sxm", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1128, median = 0.07782, p90 = 0.2964, error = 0.1053, error_growth = 0.02256,
            cores = 148, cache = 1.26e+08, bias = -0.049,
            constants = {
                floor_s = 9.875e-06, memory_efficiency = 0.7053, saturation = 0.2529, latency_s_per_kv = 2.653e-09,
                slice_s = 2.835e-06, cached_speedup = 0.8602, part_s = 3.466e-08, loose = 0.1, split = 2.04,
                occupancy = 1.474, compute_efficiency = 0.7418,
            },
            nodes = {
                { 1.21, 256, 2, 32 },
                { 1.618, 128, 32, 2 },
                { 1.124, 8, 16384, 64 },
                { -2.851, 128, 128, 1 },
                { -0.7093, 1, 512, 128 },
                { 4.917, 1, 65536, 2 },
                { -4.458, 4, 16384, 1 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1002, median = 0.05805, p90 = 0.2405, error = 0.09222, error_growth = 0.02003,
            cores = 148, cache = 1.26e+08, bias = 0.01581,
            constants = {
                floor_s = 9.502e-06, memory_efficiency = 0.8286, saturation = 0.2258, latency_s_per_kv = 4.046e-09,
                slice_s = 2.277e-06, cached_speedup = 0.6096, part_s = 2.25e-08, loose = 0.1, split = 2.022,
                occupancy = 1.246, compute_efficiency = 0.9726,
            },
            nodes = {
                { -3.62, 128, 256, 2 },
                { 1.293, 1024, 16, 128 },
                { 2.417, 1, 65536, 2 },
                { 3.98, 1024, 8192, 32 },
                { -2.379, 32, 131072, 16 },
                { -4.554, 1024, 256, 4 },
                { 3.108, 512, 64, 4 },
            },
        },
    },
}
