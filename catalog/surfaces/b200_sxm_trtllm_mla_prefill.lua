-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_mla_prefill", system = "b200_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07721, median = 0.05424, p90 = 0.1547, error = 0.07372, error_growth = 0.01544,
            cores = 148, cache = 1.26e+08, bias = 0.0828,
            constants = {
                floor_s = 1.307e-05, compute_efficiency = 0.5159, memory_efficiency = 0.4316, tail = 1.387,
                sequence_s = 6.868e-08, tile_s = 3.026e-07,
            },
            nodes = {
                { 4.013, 64, 1, 64 },
                { -4.217, 128, 1, 2 },
                { -0.2255, 2, 32768, 32 },
                { 1.3, 32, 1536, 1 },
                { -5.541, 64, 256, 2 },
                { -3.657, 4, 16384, 2 },
                { -2.631, 16, 256, 32 },
                { 5.765, 256, 16, 32 },
                { -4.239, 256, 64, 4 },
                { 8.755, 64, 1024, 1 },
                { 0.9144, 4, 256, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06974, median = 0.0498, p90 = 0.1623, error = 0.06662, error_growth = 0.01395,
            cores = 148, cache = 1.26e+08, bias = -0.2353,
            constants = {
                floor_s = 1.755e-05, compute_efficiency = 0.6323, memory_efficiency = 0.1907, tail = 1.407,
                sequence_s = 7.365e-08, tile_s = 2.989e-07,
            },
            nodes = {
                { 5.256, 64, 1, 64 },
                { -4.151, 128, 1, 2 },
                { -2.168, 32, 256, 32 },
                { 7.587, 64, 1024, 1 },
                { -3.283, 1, 32768, 4 },
                { -7.838, 64, 256, 2 },
                { 3.428, 8, 256, 2 },
                { 4.663, 256, 16, 32 },
                { 4.173, 4, 2048, 16 },
                { -2.247, 1, 256, 128 },
                { -2.948, 256, 256, 8 },
            },
        },
    },
}
