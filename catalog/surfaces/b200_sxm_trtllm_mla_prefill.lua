-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_mla_prefill", system = "b200_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.09753, median = 0.07615, p90 = 0.1912, error = 0.0928, error_growth = 0.01951,
            cores = 148, cache = 1.26e+08, bias = 0.2301,
            constants = {
                floor_s = 1.289e-05, compute_efficiency = 0.6521, memory_efficiency = 0.5241, tail = 1.118,
                sequence_s = 7.285e-08, packing = 0.1401, cache_passes = 1.23, small_tile = 1,
            },
            nodes = {
                { 4.528, 64, 1, 64 },
                { -5.19, 128, 1, 2 },
                { -1.735, 2, 32768, 32 },
                { 11.13, 32, 1536, 1 },
                { -5.917, 64, 256, 2 },
                { 0.8931, 8, 128, 1 },
                { -5.36, 8, 4096, 1 },
                { 3.729, 256, 16, 32 },
                { -3.319, 128, 256, 16 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.08587, median = 0.05912, p90 = 0.1926, error = 0.08147, error_growth = 0.01717,
            cores = 148, cache = 1.26e+08, bias = -0.1365,
            constants = {
                floor_s = 1.75e-05, compute_efficiency = 0.9366, memory_efficiency = 0.3311, tail = 1.143,
                sequence_s = 6.665e-08, packing = 0.2307, cache_passes = 2.852, small_tile = 1.001,
            },
            nodes = {
                { 5.401, 64, 1, 64 },
                { -4.076, 128, 1, 2 },
                { 0.8188, 64, 64, 16 },
                { 2.443, 4, 512, 2 },
                { 4.573, 256, 16, 32 },
                { -4.291, 16, 128, 16 },
                { 4.798, 64, 1024, 1 },
                { -1.414, 1, 32768, 4 },
                { -5.93, 256, 128, 4 },
            },
        },
    },
}
