-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_prefill", system = "l40s", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.1457, median = 0.07326, p90 = 0.4145, error = 0.1371, error_growth = 0.02915,
            cores = 142, cache = 9.6e+07, bias = 0.02966,
            constants = {
                floor_s = 4.803e-06, compute_efficiency = 0.1776, memory_efficiency = 0.734, tail = 0.1409,
                sequence_s = 1.526e-08, packing = 2.104, cache_passes = 0.6921, small_tile = 0.3652,
            },
            nodes = {
                { -8.971, 64, 1, 4 },
                { 7.331, 256, 1, 32 },
                { 1.474, 8, 1, 1 },
                { -2.428, 2, 16, 64 },
                { 19, 256, 256, 8 },
                { 1.007, 16, 256, 32 },
                { 4.96, 1, 16, 4 },
                { -6.701, 16, 128, 16 },
                { -13.74, 128, 256, 16 },
            },
        },
    },
}
