-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_mla_prefill", system = "b200_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.0962, median = 0.07689, p90 = 0.1898, error = 0.09141, error_growth = 0.01924,
            cores = 148, cache = 1.26e+08, bias = 0.07886,
            constants = {
                floor_s = 1.289e-05, compute_efficiency = 0.6521, memory_efficiency = 0.5241, tail = 1.118,
                sequence_s = 7.285e-08, packing = 0.1401, cache_passes = 1.23, small_tile = 1,
            },
            nodes = {
                { 5.376, 64, 1, 64 },
                { -4.631, 128, 1, 2 },
                { -0.5734, 1, 16384, 64 },
                { 8.803, 32, 1536, 1 },
                { -7.716, 64, 256, 2 },
                { -2.204, 4, 16384, 2 },
                { 2.094, 8, 128, 1 },
                { -2.556, 1, 6144, 2 },
                { 1.494, 256, 16, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.08272, median = 0.05649, p90 = 0.1738, error = 0.07848, error_growth = 0.01654,
            cores = 148, cache = 1.26e+08, bias = -0.1509,
            constants = {
                floor_s = 1.75e-05, compute_efficiency = 0.9366, memory_efficiency = 0.3311, tail = 1.143,
                sequence_s = 6.665e-08, packing = 0.2307, cache_passes = 2.852, small_tile = 1.001,
            },
            nodes = {
                { 5.451, 64, 1, 64 },
                { -4.119, 128, 1, 2 },
                { 1.186, 64, 64, 16 },
                { 2.548, 4, 512, 2 },
                { 4.833, 256, 16, 32 },
                { -4.459, 16, 128, 16 },
                { 5.111, 64, 1024, 1 },
                { -1.436, 1, 32768, 4 },
                { -6.659, 256, 128, 4 },
            },
        },
    },
}
