-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_mla_prefill", system = "h200_sxm", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07563, median = 0.0409, p90 = 0.1709, error = 0.07131, error_growth = 0.01513,
            cores = 132, cache = 5e+07, bias = -0.05507,
            constants = {
                floor_s = 1.102e-05, compute_efficiency = 0.3879, memory_efficiency = 0.3912, tail = 0.3376,
                sequence_s = 1.327e-08, packing = 0.9494, cache_passes = 1.633, small_tile = 0.1561,
            },
            nodes = {
                { -9.11, 1, 6144, 2 },
                { 2.483, 8, 4096, 1 },
                { 1.934, 1, 64, 4 },
                { -0.7164, 128, 16, 2 },
                { 4.385, 32, 1024, 2 },
                { 2.02, 1, 32768, 4 },
                { -1.854, 1, 512, 32 },
                { 4.526, 4, 512, 2 },
                { -3.551, 32, 256, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06161, median = 0.03448, p90 = 0.1061, error = 0.05703, error_growth = 0.0121,
            cores = 132, cache = 5e+07, bias = -0.06676,
            constants = {
                floor_s = 1.621e-05, compute_efficiency = 0.5403, memory_efficiency = 0.4715, tail = 0.4717,
                sequence_s = 1.516e-08, packing = 3.847, cache_passes = 10.48, small_tile = 0.2332,
            },
            nodes = {
                { 5.524, 64, 1024, 1 },
                { -10.45, 1, 6144, 2 },
                { -2.024, 256, 128, 4 },
                { 1.527, 1, 64, 4 },
                { 4.487, 8, 4096, 1 },
                { 1.954, 1, 16384, 64 },
                { 2.569, 4, 512, 2 },
                { -2.175, 32, 128, 2 },
                { -1.349, 16, 4096, 16 },
            },
        },
    },
}
