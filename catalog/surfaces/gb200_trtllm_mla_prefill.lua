-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_trtllm_mla_prefill", system = "gb200", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.1138, median = 0.07622, p90 = 0.2309, error = 0.1084, error_growth = 0.02277,
            cores = 148, cache = 1.26e+08, bias = -0.1077,
            constants = {
                floor_s = 1.348e-05, compute_efficiency = 0.6472, memory_efficiency = 0.5165, tail = 1.162,
                sequence_s = 7.402e-08, packing = 0.1534, cache_passes = 1.252, small_tile = 1,
            },
            nodes = {
                { 6.998, 64, 1, 64 },
                { -4.685, 128, 1, 2 },
                { 0.3825, 1, 16384, 64 },
                { 11.43, 32, 1536, 1 },
                { -1.945, 16, 256, 32 },
                { -2.427, 4, 16384, 2 },
                { -5.271, 64, 256, 2 },
                { 1.6, 4, 64, 2 },
                { -4.26, 8, 4096, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.08604, median = 0.06224, p90 = 0.183, error = 0.07863, error_growth = 0.03164,
            cores = 148, cache = 1.26e+08, bias = -0.3502,
            constants = {
                floor_s = 1.75e-05, compute_efficiency = 0.8887, memory_efficiency = 0.3083, tail = 1.469,
                sequence_s = 6.685e-08, packing = 0.2155, cache_passes = 2.7, small_tile = 1,
            },
            nodes = {
                { 5.769, 64, 1, 64 },
                { -4.358, 128, 1, 2 },
                { -5.01, 32, 256, 32 },
                { 4.23, 32, 1024, 2 },
                { -2.442, 1, 32768, 4 },
                { 3.181, 4, 3072, 32 },
                { 4.759, 256, 16, 32 },
                { -3.953, 256, 128, 4 },
                { 1.262, 8, 128, 1 },
            },
        },
    },
}
