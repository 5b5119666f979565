-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_decode", system = "a100_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.3987, median = 0.2093, p90 = 0.7957, error = 0.2656, error_growth = 0.05706,
            cores = 108, cache = 4e+07, bias = 0.4725,
            constants = {
                floor_s = 1.348e-05, memory_efficiency = 0.335, compute_efficiency = 0.4048, saturation = 0.2495,
                latency_s_per_kv = 4.151e-09, slice_s = 0.0002481, cached_speedup = 1.732, padding_heads = 31.47,
                sequence_s = 5.264e-08,
            },
            nodes = {
                { 21.29, 2, 65536, 8 },
                { -4.333, 32, 512, 4 },
                { 9.261, 128, 32, 2 },
                { -13.5, 16, 512, 128 },
                { 9.28, 4, 8192, 8 },
                { -11.75, 8, 1024, 1 },
                { -9.037, 256, 65536, 2 },
                { -1.705, 8, 8192, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.3698, median = 0.19, p90 = 0.7191, error = 0.2603, error_growth = 0.05528,
            cores = 108, cache = 4e+07, bias = 0.1713,
            constants = {
                floor_s = 1.235e-05, memory_efficiency = 0.8667, compute_efficiency = 0.3045, saturation = 0.2998,
                latency_s_per_kv = 4.579e-09, slice_s = 0.0002374, cached_speedup = 1.506, padding_heads = 75.27,
                sequence_s = 8.294e-08,
            },
            nodes = {
                { 22.59, 2, 65536, 8 },
                { -9.699, 32, 512, 4 },
                { 5.857, 1024, 2, 4 },
                { 5.55, 4, 8192, 8 },
                { -12.18, 1, 512, 128 },
                { 3.793, 2, 4, 64 },
                { -10.53, 256, 65536, 2 },
                { -3.307, 8, 1024, 1 },
            },
        },
    },
}
