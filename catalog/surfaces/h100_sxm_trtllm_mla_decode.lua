-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_trtllm_mla_decode", system = "h100_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07357, median = 0.05967, p90 = 0.1485, error = 0.06867, error_growth = 0.01471,
            cores = 132, cache = 5e+07, bias = -0.1592,
            constants = {
                floor_s = 1.25e-05, memory_efficiency = 0.9033, compute_efficiency = 0.7126, saturation = 0.1903,
                latency_s_per_kv = 3.013e-09, slice_s = 2.964e-06, cached_speedup = 1.243, padding_heads = 16.69,
                sequence_s = 3.734e-08,
            },
            nodes = {
                { 1.455, 2, 2, 64 },
                { 0.7147, 4, 8, 1 },
                { 4.361, 1024, 16, 128 },
                { -3.196, 128, 32, 2 },
                { 1.81, 1, 16384, 1 },
                { -4.66, 128, 256, 2 },
                { -2.435, 1, 512, 128 },
                { 3.887, 32, 512, 4 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.09383, median = 0.06589, p90 = 0.1704, error = 0.08855, error_growth = 0.01877,
            cores = 132, cache = 5e+07, bias = 0.007018,
            constants = {
                floor_s = 1.244e-05, memory_efficiency = 0.8512, compute_efficiency = 0.7731, saturation = 0.1907,
                latency_s_per_kv = 2.9e-09, slice_s = 2.977e-06, cached_speedup = 0.9839, padding_heads = 23.31,
                sequence_s = 4.351e-08,
            },
            nodes = {
                { -1.599, 128, 128, 1 },
                { 4.142, 1024, 16, 128 },
                { 2.304, 1, 16384, 1 },
                { -6.376, 512, 64, 4 },
                { 4.636, 512, 256, 128 },
                { -1.736, 512, 8192, 128 },
                { 1.31, 8, 4, 16 },
                { -2.272, 1, 512, 128 },
            },
        },
    },
}
