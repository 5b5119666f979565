-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_mla_prefill", system = "h100_sxm", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.2022, median = 0.0839, p90 = 0.3244, error = 0.1439, error_growth = 0.02994,
            cores = 132, cache = 5e+07, bias = -0.2107,
            constants = {
                floor_s = 5.735e-06, compute_efficiency = 0.2022, memory_efficiency = 0.2782, tail = 0.8806,
                sequence_s = 1.623e-08, tile_s = 3.036e-07,
            },
            nodes = {
                { -13.58, 64, 1, 64 },
                { 1.172, 64, 256, 2 },
                { 4.263, 4, 1, 4 },
                { -4.146, 2, 1024, 2 },
                { 0.3139, 128, 16, 8 },
                { 4.528, 2, 128, 8 },
                { 6.224, 64, 1024, 1 },
                { 3.716, 256, 64, 4 },
                { -6.715, 1, 6144, 2 },
                { 3.462, 2, 10240, 32 },
                { -1.666, 256, 256, 8 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.199, median = 0.07633, p90 = 0.2537, error = 0.1415, error_growth = 0.02951,
            cores = 132, cache = 5e+07, bias = -0.2152,
            constants = {
                floor_s = 1.001e-05, compute_efficiency = 0.2058, memory_efficiency = 0.1858, tail = 1.147,
                sequence_s = 2.529e-08, tile_s = 3.036e-07,
            },
            nodes = {
                { -12.04, 64, 1, 64 },
                { 4.384, 128, 64, 1 },
                { -3.082, 2, 1024, 2 },
                { 9.974, 64, 1024, 1 },
                { -2.723, 256, 16, 32 },
                { -8.453, 1, 6144, 2 },
                { 3.072, 1, 16384, 64 },
                { 2.184, 2, 128, 8 },
                { -5.044, 128, 256, 16 },
                { 5.584, 128, 64, 16 },
                { 4.152, 1, 1, 32 },
            },
        },
    },
}
