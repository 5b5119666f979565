-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_decode", system = "rtx_pro_6000_server", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1507, median = 0.1011, p90 = 0.3418, error = 0.1407, error_growth = 0.03014,
            cores = 188, cache = 1.28e+08, bias = 0.1783,
            constants = {
                floor_s = 9.31e-06, memory_efficiency = 0.6311, saturation = 0.2045, latency_s_per_kv = 7.852e-08,
                slice_s = 3.264e-05, cached_speedup = 2.288, part_s = 3.306e-08, loose = 0.1, split = 0.001824,
                occupancy = 1.098, compute_efficiency = 2.435,
            },
            nodes = {
                { -2.442, 1, 512, 128 },
                { 7.646, 512, 256, 128 },
                { 1.285, 1, 4, 1 },
                { -3.989, 1024, 64, 32 },
                { -2.846, 1024, 8192, 32 },
                { 1.392, 4, 16384, 1 },
                { -2.346, 16, 512, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.213, median = 0.1121, p90 = 0.322, error = 0.1554, error_growth = 0.03345,
            cores = 188, cache = 1.28e+08, bias = -0.1555,
            constants = {
                floor_s = 7.539e-06, memory_efficiency = 0.4138, saturation = 0.2191, latency_s_per_kv = 5.238e-08,
                slice_s = 2.291e-06, cached_speedup = 2.339, part_s = 3.49e-08, loose = 0.1, split = 0.001824,
                occupancy = 1.621, compute_efficiency = 5.55,
            },
            nodes = {
                { -2.148, 1, 512, 128 },
                { 3.672, 4, 8, 1 },
                { 2.058, 4, 16384, 1 },
                { -6.234, 16, 65536, 128 },
                { 7.567, 32, 32768, 16 },
                { -2.053, 64, 131072, 2 },
                { -2.099, 4, 128, 1 },
            },
        },
    },
}
