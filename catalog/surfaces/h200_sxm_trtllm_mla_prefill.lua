-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_trtllm_mla_prefill", system = "h200_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07209, median = 0.04438, p90 = 0.1641, error = 0.06877, error_growth = 0.01442,
            cores = 132, cache = 5e+07, bias = -0.00846,
            constants = {
                floor_s = 1.362e-05, compute_efficiency = 0.6795, memory_efficiency = 0.543, tail = 0.7583,
                sequence_s = 4.107e-08, packing = 0.08754, cache_passes = 1.195, small_tile = 1,
            },
            nodes = {
                { 3.111, 64, 1, 64 },
                { -3.23, 128, 1, 2 },
                { 0.6161, 1, 16384, 64 },
                { 6.776, 64, 1024, 1 },
                { -2.155, 16, 256, 32 },
                { -4.783, 1, 6144, 2 },
                { 1.292, 2, 128, 8 },
                { -2.884, 256, 256, 8 },
                { 1.292, 256, 16, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06679, median = 0.05177, p90 = 0.121, error = 0.06352, error_growth = 0.01336,
            cores = 132, cache = 5e+07, bias = -0.2602,
            constants = {
                floor_s = 1.685e-05, compute_efficiency = 0.7956, memory_efficiency = 0.2891, tail = 0.875,
                sequence_s = 4.647e-08, packing = 0.1343, cache_passes = 1.912, small_tile = 1,
            },
            nodes = {
                { 1.938, 256, 1, 32 },
                { -1.34, 128, 1, 2 },
                { 0.217, 2, 32768, 32 },
                { 7.028, 32, 1536, 1 },
                { -4.931, 256, 128, 4 },
                { -4.77, 1, 6144, 2 },
                { 3.624, 256, 16, 32 },
                { 2.62, 8, 128, 1 },
                { -2.213, 128, 64, 1 },
            },
        },
    },
}
