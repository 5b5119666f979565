-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_trtllm_mla_prefill", system = "h100_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.06715, median = 0.04541, p90 = 0.1333, error = 0.06409, error_growth = 0.01343,
            cores = 132, cache = 5e+07, bias = -0.06842,
            constants = {
                floor_s = 1.381e-05, compute_efficiency = 0.6618, memory_efficiency = 0.6273, tail = 0.7593,
                sequence_s = 2.399e-08, packing = 0.0907, cache_passes = 1.22, small_tile = 1,
            },
            nodes = {
                { 4.553, 256, 1, 32 },
                { -3.004, 64, 1, 4 },
                { 0.3506, 1, 16384, 64 },
                { 7.971, 64, 1024, 1 },
                { -1.809, 16, 256, 32 },
                { -5.336, 1, 6144, 2 },
                { 2.176, 2, 128, 8 },
                { -2.493, 128, 256, 16 },
                { -1.655, 128, 64, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.07349, median = 0.05767, p90 = 0.1331, error = 0.06961, error_growth = 0.0147,
            cores = 132, cache = 5e+07, bias = -0.1234,
            constants = {
                floor_s = 1.688e-05, compute_efficiency = 0.7255, memory_efficiency = 0.3164, tail = 0.867,
                sequence_s = 3.286e-08, packing = 0.07429, cache_passes = 1.67, small_tile = 1,
            },
            nodes = {
                { 1.522, 256, 1, 32 },
                { -1.957, 32, 1, 8 },
                { 1.53, 4, 64, 2 },
                { -1.452, 4, 128, 128 },
                { 2.355, 32, 1024, 2 },
                { -4.364, 1, 6144, 2 },
                { -5.84, 256, 128, 4 },
                { 4.236, 256, 16, 32 },
                { 5.02, 32, 1536, 1 },
            },
        },
    },
}
