-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_sglang_mla_prefill", system = "gb300", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.0702, median = 0.03971, p90 = 0.175, error = 0.06643, error_growth = 0.01404,
            cores = 148, cache = 1.26e+08, bias = -0.02139,
            constants = {
                floor_s = 1.189e-05, compute_efficiency = 0.6355, memory_efficiency = 0.4938, tail = 1.528,
                sequence_s = 5.479e-08, tile_s = 2.987e-07,
            },
            nodes = {
                { 7.476, 64, 1, 64 },
                { -1.273, 128, 1, 2 },
                { -0.3723, 1, 16384, 64 },
                { -2.138, 8, 4096, 1 },
                { -3.143, 128, 16, 2 },
                { 7.081, 32, 1536, 1 },
                { -3.624, 128, 256, 16 },
                { 6.768, 256, 16, 32 },
                { -3.399, 256, 64, 4 },
                { -4.845, 128, 1, 8 },
                { -1.559, 1, 32768, 4 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06463, median = 0.04679, p90 = 0.1524, error = 0.06113, error_growth = 0.01293,
            cores = 148, cache = 1.26e+08, bias = -0.002054,
            constants = {
                floor_s = 1.825e-05, compute_efficiency = 0.9023, memory_efficiency = 0.2541, tail = 1.685,
                sequence_s = 5.838e-08, tile_s = 2.875e-07,
            },
            nodes = {
                { 5.973, 64, 1, 64 },
                { -2.456, 128, 1, 2 },
                { -0.01845, 64, 32, 32 },
                { 8.217, 64, 1024, 1 },
                { -5.606, 32, 256, 32 },
                { -3.567, 1, 32768, 4 },
                { -3.388, 64, 256, 2 },
                { 2.526, 4, 2048, 16 },
                { -2.994, 256, 64, 4 },
                { 4.967, 256, 16, 32 },
                { -3.136, 128, 1, 8 },
            },
        },
    },
}
