-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_prefill", system = "rtx_pro_6000_server", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08204, median = 0.05295, p90 = 0.1948, error = 0.07707, error_growth = 0.01641,
            cores = 188, cache = 1.28e+08, bias = -0.09866,
            constants = {
                floor_s = 1.122e-05, compute_efficiency = 0.6639, memory_efficiency = 0.7634, tail = 0.3538,
                sequence_s = 1.832e-08, packing = 0.1076, cache_passes = 0.864, small_tile = 0.782,
            },
            nodes = {
                { -0.6472, 1, 32, 128 },
                { 6.089, 64, 1024, 1 },
                { -4.682, 1, 6144, 2 },
                { -4.747, 16, 64, 32 },
                { 3.942, 256, 32, 16 },
                { 2.004, 1, 64, 4 },
                { 3.496, 32, 256, 32 },
                { -7.353, 64, 64, 16 },
                { 2.931, 8, 16, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1324, median = 0.08431, p90 = 0.2874, error = 0.126, error_growth = 0.02648,
            cores = 188, cache = 1.28e+08, bias = -0.5889,
            constants = {
                floor_s = 1.241e-05, compute_efficiency = 1.001, memory_efficiency = 0.4407, tail = 0.492,
                sequence_s = 1.618e-08, packing = 0.09967, cache_passes = 1.518, small_tile = 0.5778,
            },
            nodes = {
                { 6.486, 8, 16, 128 },
                { 4.339, 256, 256, 8 },
                { 1.303, 32, 1, 8 },
                { -9.54, 64, 64, 16 },
                { 4.136, 4, 64, 2 },
                { -10.8, 4, 128, 128 },
                { 6.997, 32, 256, 32 },
                { -1.661, 1, 32768, 4 },
                { 4.044, 4, 2048, 16 },
            },
        },
    },
}
