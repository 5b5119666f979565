-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_mla_prefill", system = "h100_sxm", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07672, median = 0.045, p90 = 0.1414, error = 0.07245, error_growth = 0.01534,
            cores = 132, cache = 5e+07, bias = 0.04186,
            constants = {
                floor_s = 1.111e-05, compute_efficiency = 0.4047, memory_efficiency = 0.4793, tail = 0.3443,
                sequence_s = 1.35e-08, packing = 1.111, cache_passes = 1.484, small_tile = 0.1695,
            },
            nodes = {
                { -8.985, 1, 6144, 2 },
                { 2.741, 8, 4096, 1 },
                { 1.69, 1, 64, 4 },
                { 0.9272, 128, 16, 2 },
                { 4.046, 32, 1024, 2 },
                { 1.293, 1, 32768, 4 },
                { -1.428, 8, 16, 128 },
                { -2.704, 128, 64, 1 },
                { 1.554, 4, 512, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.05708, median = 0.03049, p90 = 0.09633, error = 0.05362, error_growth = 0.01139,
            cores = 132, cache = 5e+07, bias = -0.062,
            constants = {
                floor_s = 1.625e-05, compute_efficiency = 0.549, memory_efficiency = 0.5699, tail = 0.4666,
                sequence_s = 1.395e-08, packing = 4.499, cache_passes = 9.432, small_tile = 0.2591,
            },
            nodes = {
                { 4.744, 64, 1024, 1 },
                { -9.744, 1, 6144, 2 },
                { -2.196, 256, 256, 8 },
                { 1.209, 2, 10240, 128 },
                { 1.416, 1, 64, 4 },
                { 0.4123, 128, 64, 1 },
                { 4.214, 8, 4096, 1 },
                { 3.072, 4, 512, 2 },
                { -3.147, 32, 128, 2 },
            },
        },
    },
}
