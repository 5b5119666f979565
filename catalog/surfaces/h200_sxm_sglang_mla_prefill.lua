-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_sglang_mla_prefill", system = "h200_sxm", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.2257, median = 0.08197, p90 = 0.3854, error = 0.15, error_growth = 0.03127,
            cores = 132, cache = 5e+07, bias = 0.0405,
            constants = {
                floor_s = 5.484e-06, compute_efficiency = 0.2045, memory_efficiency = 0.2183, tail = 0.9046,
                sequence_s = 1.331e-08, tile_s = 3.036e-07,
            },
            nodes = {
                { -14.8, 64, 1, 64 },
                { 2.701, 64, 256, 2 },
                { 3.843, 2, 1, 8 },
                { -4.191, 2, 1024, 2 },
                { 0.9345, 128, 16, 8 },
                { 4.423, 2, 128, 8 },
                { 2.064, 64, 1024, 64 },
                { 1.391, 8, 16, 128 },
                { -8.631, 1, 6144, 2 },
                { 2.686, 1, 32768, 4 },
                { 5.033, 32, 1536, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1978, median = 0.07709, p90 = 0.2705, error = 0.1412, error_growth = 0.02944,
            cores = 132, cache = 5e+07, bias = -0.2867,
            constants = {
                floor_s = 9.902e-06, compute_efficiency = 0.207, memory_efficiency = 0.1426, tail = 1.141,
                sequence_s = 2.561e-08, tile_s = 3.036e-07,
            },
            nodes = {
                { -12.04, 64, 1, 64 },
                { 3.619, 128, 64, 1 },
                { -3.383, 2, 1024, 2 },
                { 9.847, 64, 1024, 1 },
                { -1.63, 128, 16, 8 },
                { 2.86, 2, 128, 8 },
                { -8.605, 1, 6144, 2 },
                { 3.259, 1, 16384, 64 },
                { 4.405, 1, 1, 32 },
                { -3.017, 128, 256, 16 },
                { 3.349, 256, 64, 4 },
            },
        },
    },
}
