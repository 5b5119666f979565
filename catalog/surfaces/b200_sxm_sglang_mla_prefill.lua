-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_mla_prefill", system = "b200_sxm", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08011, median = 0.06398, p90 = 0.1714, error = 0.07548, error_growth = 0.01602,
            cores = 148, cache = 1.26e+08, bias = 0.08676,
            constants = {
                floor_s = 1.142e-05, compute_efficiency = 0.6384, memory_efficiency = 0.5232, tail = 1.085,
                sequence_s = 4.435e-08, packing = 0.06892, cache_passes = 1.301, small_tile = 1.002,
            },
            nodes = {
                { 4.196, 64, 1, 64 },
                { -4.757, 128, 1, 2 },
                { -0.07086, 1, 16384, 64 },
                { 6.351, 32, 1536, 1 },
                { -3.009, 16, 256, 32 },
                { 6.816, 256, 16, 32 },
                { -5.319, 256, 64, 4 },
                { -1.734, 4, 16384, 2 },
                { -2.211, 8, 4096, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06893, median = 0.04776, p90 = 0.1661, error = 0.06478, error_growth = 0.01379,
            cores = 148, cache = 1.26e+08, bias = 0.04269,
            constants = {
                floor_s = 1.793e-05, compute_efficiency = 0.9226, memory_efficiency = 0.3401, tail = 1.55,
                sequence_s = 6.297e-08, packing = 0.2021, cache_passes = 2.354, small_tile = 1,
            },
            nodes = {
                { 6.309, 64, 1, 64 },
                { -4.258, 128, 1, 2 },
                { -6.348, 32, 256, 32 },
                { 5.564, 64, 1024, 1 },
                { -3.386, 1, 32768, 4 },
                { 2.416, 4, 3072, 32 },
                { 6.091, 256, 16, 32 },
                { -4.077, 256, 64, 4 },
                { -2.106, 128, 1, 8 },
            },
        },
    },
}
