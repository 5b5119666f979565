-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_mla_prefill", system = "b200_sxm", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07788, median = 0.0622, p90 = 0.1693, error = 0.07348, error_growth = 0.01558,
            cores = 148, cache = 1.26e+08, bias = 0.1574,
            constants = {
                floor_s = 1.142e-05, compute_efficiency = 0.6384, memory_efficiency = 0.5232, tail = 1.085,
                sequence_s = 4.435e-08, packing = 0.06892, cache_passes = 1.301, small_tile = 1.002,
            },
            nodes = {
                { 4.005, 64, 1, 64 },
                { -4.507, 128, 1, 2 },
                { -5.84, 32, 256, 32 },
                { 7.671, 256, 16, 32 },
                { 4.469, 32, 1024, 2 },
                { -3.715, 256, 64, 4 },
                { -2.302, 1, 32768, 4 },
                { 1.397, 64, 1024, 64 },
                { -1.619, 128, 16, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06679, median = 0.04958, p90 = 0.156, error = 0.06277, error_growth = 0.01336,
            cores = 148, cache = 1.26e+08, bias = 0.04935,
            constants = {
                floor_s = 1.793e-05, compute_efficiency = 0.9226, memory_efficiency = 0.3401, tail = 1.55,
                sequence_s = 6.297e-08, packing = 0.2021, cache_passes = 2.354, small_tile = 1,
            },
            nodes = {
                { 6.526, 64, 1, 64 },
                { -4.265, 128, 1, 2 },
                { -6.667, 32, 256, 32 },
                { 5.807, 64, 1024, 1 },
                { -3.569, 1, 32768, 4 },
                { 2.583, 4, 3072, 32 },
                { 6.461, 256, 16, 32 },
                { -4.31, 256, 64, 4 },
                { -2.411, 128, 1, 8 },
            },
        },
    },
}
