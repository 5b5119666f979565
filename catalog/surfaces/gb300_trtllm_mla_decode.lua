-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_mla_decode", system = "gb300", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1248, median = 0.08768, p90 = 0.2624, error = 0.1175, error_growth = 0.02496,
            cores = 148, cache = 1.26e+08, bias = -0.277,
            constants = {
                floor_s = 1.004e-05, memory_efficiency = 0.6982, compute_efficiency = 1.102, saturation = 0.1952,
                latency_s_per_kv = 2.984e-09, slice_s = 3.034e-06, cached_speedup = 1.043, padding_heads = 24.69,
                sequence_s = 2.883e-08,
            },
            nodes = {
                { 4.572, 2, 65536, 8 },
                { -0.8204, 4, 16384, 1 },
                { -2.875, 32, 131072, 16 },
                { 2.576, 256, 2, 32 },
                { 3.441, 128, 128, 1 },
                { 3.115, 128, 8192, 32 },
                { -0.5088, 1, 512, 128 },
                { -6.879, 128, 256, 2 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1198, median = 0.09035, p90 = 0.252, error = 0.1107, error_growth = 0.02397,
            cores = 148, cache = 1.26e+08, bias = -0.06496,
            constants = {
                floor_s = 9.329e-06, memory_efficiency = 0.7396, compute_efficiency = 1.1, saturation = 0.2277,
                latency_s_per_kv = 2.361e-09, slice_s = 3.018e-06, cached_speedup = 0.9321, padding_heads = 17.58,
                sequence_s = 2.579e-08,
            },
            nodes = {
                { 1.797, 1024, 16, 128 },
                { 0.07256, 512, 64, 4 },
                { 3.364, 1, 65536, 2 },
                { -4.914, 128, 256, 2 },
                { 4.765, 1024, 64, 32 },
                { -3.145, 32, 131072, 16 },
                { 3.135, 128, 8192, 32 },
                { -4.071, 1024, 256, 4 },
            },
        },
    },
}
