-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_decode", system = "l40s", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.4842, median = 0.2439, p90 = 0.7142, error = 0.294, error_growth = 0.06256,
            cores = 142, cache = 9.6e+07, bias = -1.307,
            constants = {
                floor_s = 8.968e-06, memory_efficiency = 0.7514, compute_efficiency = 0.799, saturation = 0.1904,
                latency_s_per_kv = 3.882e-09, slice_s = 0.0001542, cached_speedup = 1.844, padding_heads = 29.97,
                sequence_s = 1.506e-08,
            },
            nodes = {
                { 20.39, 1, 65536, 2 },
                { -28.29, 32, 512, 4 },
                { 11.26, 1024, 2, 4 },
                { -8.067, 256, 8, 32 },
                { 6.694, 4, 8192, 8 },
                { 18.45, 64, 128, 8 },
                { -11.16, 4, 256, 64 },
                { 7.082, 2, 16, 16 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.5973, median = 0.2412, p90 = 0.9746, error = 0.3353, error_growth = 0.07154,
            cores = 142, cache = 9.6e+07, bias = -1.145,
            constants = {
                floor_s = 8.654e-06, memory_efficiency = 0.4178, compute_efficiency = 0.956, saturation = 0.1772,
                latency_s_per_kv = 4.173e-09, slice_s = 0.0001583, cached_speedup = 1.495, padding_heads = 33.18,
                sequence_s = 4.687e-09,
            },
            nodes = {
                { -8.186, 32, 4, 128 },
                { 23.28, 1, 65536, 2 },
                { 1.343, 32, 512, 4 },
                { 10.65, 64, 4, 2 },
                { 0.8443, 4, 8192, 8 },
                { -13.16, 8, 1024, 1 },
                { 5.536, 2, 2, 64 },
                { -5.927, 16, 512, 128 },
            },
        },
    },
}
