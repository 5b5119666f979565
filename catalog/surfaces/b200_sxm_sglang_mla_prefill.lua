-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_mla_prefill", system = "b200_sxm", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.06979, median = 0.04869, p90 = 0.1384, error = 0.06604, error_growth = 0.01396,
            cores = 148, cache = 1.26e+08, bias = 0.01372,
            constants = {
                floor_s = 1.163e-05, compute_efficiency = 0.5423, memory_efficiency = 0.4367, tail = 1.272,
                sequence_s = 5.161e-08, tile_s = 3.018e-07,
            },
            nodes = {
                { 4.205, 64, 1, 64 },
                { -4.881, 128, 1, 2 },
                { -0.175, 2, 32768, 32 },
                { 1.876, 32, 1536, 1 },
                { -2.099, 64, 256, 2 },
                { -3.171, 4, 12288, 4 },
                { 6.595, 256, 16, 32 },
                { -5.324, 256, 128, 4 },
                { -4.329, 32, 256, 32 },
                { 2.41, 64, 1024, 64 },
                { 5.593, 64, 1024, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06622, median = 0.04108, p90 = 0.1575, error = 0.06271, error_growth = 0.01324,
            cores = 148, cache = 1.26e+08, bias = 0.08854,
            constants = {
                floor_s = 1.825e-05, compute_efficiency = 0.6727, memory_efficiency = 0.2257, tail = 1.663,
                sequence_s = 7.286e-08, tile_s = 2.975e-07,
            },
            nodes = {
                { 4.867, 64, 1, 64 },
                { -5.414, 128, 1, 2 },
                { -3.811, 2, 32768, 32 },
                { -3.432, 8, 4096, 1 },
                { -0.8811, 4, 128, 128 },
                { 8.644, 32, 1536, 1 },
                { -3.076, 256, 256, 8 },
                { 6.05, 256, 16, 32 },
                { 3.345, 4, 3072, 32 },
                { -3.232, 256, 64, 4 },
                { -3.425, 16, 256, 32 },
            },
        },
    },
}
