-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_mla_decode", system = "b200_sxm", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1245, median = 0.09215, p90 = 0.264, error = 0.1161, error_growth = 0.02491,
            cores = 148, cache = 1.26e+08, bias = -0.1173,
            constants = {
                floor_s = 1.023e-05, memory_efficiency = 0.6952, compute_efficiency = 0.7658, saturation = 0.2085,
                latency_s_per_kv = 3.091e-09, slice_s = 3.237e-06, cached_speedup = 1.094, padding_heads = 21.27,
                sequence_s = 3.5e-08,
            },
            nodes = {
                { 5.159, 256, 2, 32 },
                { -5.902, 128, 4, 8 },
                { -3.457, 128, 128, 1 },
                { 6.412, 1, 65536, 2 },
                { 2.243, 512, 32, 32 },
                { -4.578, 4, 16384, 1 },
                { -1.351, 1, 512, 128 },
                { 3.204, 32, 16, 2 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1073, median = 0.07215, p90 = 0.2292, error = 0.1, error_growth = 0.02145,
            cores = 148, cache = 1.26e+08, bias = -0.0253,
            constants = {
                floor_s = 9.921e-06, memory_efficiency = 0.7692, compute_efficiency = 0.9624, saturation = 0.2426,
                latency_s_per_kv = 3.069e-09, slice_s = 2.528e-06, cached_speedup = 0.8346, padding_heads = 16.87,
                sequence_s = 2.487e-08,
            },
            nodes = {
                { 1.181, 128, 128, 1 },
                { 3.993, 1024, 16, 128 },
                { 2.392, 1, 16384, 1 },
                { -3.187, 128, 256, 2 },
                { -0.8619, 1, 512, 128 },
                { 4.625, 128, 2048, 32 },
                { -4.419, 1024, 256, 4 },
                { -3.104, 32, 2048, 16 },
            },
        },
    },
}
