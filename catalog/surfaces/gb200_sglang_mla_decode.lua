-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_mla_decode", system = "gb200", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1236, median = 0.0766, p90 = 0.298, error = 0.1143, error_growth = 0.02472,
            cores = 148, cache = 1.26e+08, bias = -0.02223,
            constants = {
                floor_s = 1.134e-05, memory_efficiency = 0.7006, compute_efficiency = 0.8823, saturation = 0.195,
                latency_s_per_kv = 3.195e-09, slice_s = 2.863e-06, cached_speedup = 1.032, padding_heads = 22.74,
                sequence_s = 3.089e-08,
            },
            nodes = {
                { -1.841, 16, 65536, 128 },
                { -3.93, 128, 256, 2 },
                { 4.294, 512, 32, 32 },
                { 5.735, 1, 65536, 2 },
                { 10.07, 64, 8192, 32 },
                { -4.783, 4, 16384, 1 },
                { -3.03, 1024, 256, 4 },
                { -6.275, 64, 16384, 64 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.09886, median = 0.08286, p90 = 0.2117, error = 0.09239, error_growth = 0.01977,
            cores = 148, cache = 1.26e+08, bias = 0.1388,
            constants = {
                floor_s = 1.045e-05, memory_efficiency = 0.759, compute_efficiency = 1.071, saturation = 0.2597,
                latency_s_per_kv = 2.911e-09, slice_s = 3.012e-06, cached_speedup = 0.9198, padding_heads = 19.23,
                sequence_s = 2.405e-08,
            },
            nodes = {
                { 3.219, 1024, 16, 128 },
                { 0.659, 512, 64, 4 },
                { 2.785, 1, 65536, 2 },
                { -2.075, 128, 256, 2 },
                { -1.811, 1, 512, 128 },
                { -2.921, 64, 131072, 2 },
                { 2.766, 128, 8192, 32 },
                { -3.649, 1024, 256, 4 },
            },
        },
    },
}
