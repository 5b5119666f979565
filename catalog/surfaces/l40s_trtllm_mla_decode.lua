-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_decode", system = "l40s", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1568, median = 0.08845, p90 = 0.3875, error = 0.1459, error_growth = 0.0313,
            cores = 142, cache = 9.6e+07, bias = 0.1718,
            constants = {
                floor_s = 8.003e-06, memory_efficiency = 0.7704, saturation = 0.1001, latency_s_per_kv = 6.641e-08,
                slice_s = 2.931e-06, cached_speedup = 2.458, sequence_s = 4.431e-08, split = 0.01348, occupancy = 1.506,
                compute_efficiency = 3.734,
            },
            nodes = {
                { 9.346, 1, 65536, 2 },
                { -2.959, 8, 8192, 128 },
                { 2.3, 512, 1024, 128 },
                { -1.75, 1024, 2048, 4 },
                { -6.1, 4, 65536, 2 },
                { 0.2846, 32, 128, 32 },
                { 15.28, 1024, 16, 128 },
                { -15.51, 256, 32, 64 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1937, median = 0.1191, p90 = 0.4787, error = 0.1769, error_growth = 0.03778,
            cores = 142, cache = 9.6e+07, bias = -0.4097,
            constants = {
                floor_s = 7.848e-06, memory_efficiency = 0.3889, saturation = 0.07361, latency_s_per_kv = 6.84e-08,
                slice_s = 2.87e-06, cached_speedup = 2.515, sequence_s = 3.305e-08, split = 0.01348, occupancy = 1.435,
                compute_efficiency = 3.793,
            },
            nodes = {
                { -5.675, 32, 4, 128 },
                { 14.34, 1, 16384, 1 },
                { 8.44, 16, 2, 4 },
                { -3.822, 2, 128, 1 },
                { -10.51, 2, 16384, 2 },
                { 6.942, 512, 256, 128 },
                { -5.016, 256, 128, 64 },
            },
        },
    },
}
