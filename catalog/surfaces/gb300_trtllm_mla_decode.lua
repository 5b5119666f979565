-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_mla_decode", system = "gb300", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1294, median = 0.09581, p90 = 0.2789, error = 0.121, error_growth = 0.02588,
            cores = 148, cache = 1.26e+08, bias = -0.003322,
            constants = {
                floor_s = 9.742e-06, memory_efficiency = 0.7208, saturation = 0.2983, latency_s_per_kv = 1.854e-09,
                slice_s = 3.25e-06, cached_speedup = 1.068, sequence_s = 3.039e-08, split = 0.7529, occupancy = 1.539,
                compute_efficiency = 1.133,
            },
            nodes = {
                { 5.227, 2, 65536, 8 },
                { -2.093, 4, 16384, 1 },
                { -3.792, 32, 131072, 16 },
                { 3.747, 1024, 16384, 32 },
                { -3.779, 1024, 256, 4 },
                { 1.854, 512, 8, 16 },
                { -1.015, 1, 512, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1157, median = 0.07423, p90 = 0.2599, error = 0.1068, error_growth = 0.02315,
            cores = 148, cache = 1.26e+08, bias = -0.02551,
            constants = {
                floor_s = 8.804e-06, memory_efficiency = 0.7792, saturation = 0.273, latency_s_per_kv = 2.843e-09,
                slice_s = 2.538e-06, cached_speedup = 0.5728, sequence_s = 2.257e-08, split = 2.059, occupancy = 1.485,
                compute_efficiency = 1.153,
            },
            nodes = {
                { -8.138, 128, 256, 2 },
                { 2.112, 1024, 16, 128 },
                { 5.175, 1, 65536, 2 },
                { -2.832, 4, 16384, 1 },
                { 2.827, 1024, 8192, 32 },
                { -2.245, 32, 131072, 16 },
                { 4.235, 128, 128, 1 },
            },
        },
    },
}
