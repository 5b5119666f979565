-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_mla_prefill", system = "h200_sxm", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07539, median = 0.04186, p90 = 0.1665, error = 0.07108, error_growth = 0.01508,
            cores = 132, cache = 5e+07, bias = -0.05096,
            constants = {
                floor_s = 1.102e-05, compute_efficiency = 0.3883, memory_efficiency = 0.3911, tail = 0.3378,
                sequence_s = 1.314e-08, packing = 0.9525, cache_passes = 1.633, small_tile = 0.1571,
            },
            nodes = {
                { -8.573, 1, 6144, 2 },
                { 2.178, 8, 4096, 1 },
                { 1.895, 1, 64, 4 },
                { -0.7532, 128, 16, 2 },
                { 4.301, 32, 1024, 2 },
                { 1.917, 1, 32768, 4 },
                { -1.742, 1, 512, 32 },
                { 4.097, 4, 512, 2 },
                { -3.227, 32, 256, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06276, median = 0.03537, p90 = 0.1113, error = 0.05771, error_growth = 0.01227,
            cores = 132, cache = 5e+07, bias = -0.06935,
            constants = {
                floor_s = 1.62e-05, compute_efficiency = 0.5402, memory_efficiency = 0.472, tail = 0.4721,
                sequence_s = 1.468e-08, packing = 3.844, cache_passes = 10.53, small_tile = 0.238,
            },
            nodes = {
                { 5.077, 64, 1024, 1 },
                { -9.454, 1, 6144, 2 },
                { -2.152, 256, 128, 4 },
                { 1.457, 1, 64, 4 },
                { 1.071, 2, 32768, 32 },
                { 3.547, 8, 4096, 1 },
                { 2.283, 4, 512, 2 },
                { -1.791, 32, 128, 2 },
                { 0.06323, 1, 512, 32 },
            },
        },
    },
}
