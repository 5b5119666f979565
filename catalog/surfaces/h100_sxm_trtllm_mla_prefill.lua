-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_trtllm_mla_prefill", system = "h100_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.06607, median = 0.04425, p90 = 0.1408, error = 0.06309, error_growth = 0.01321,
            cores = 132, cache = 5e+07, bias = 0.02225,
            constants = {
                floor_s = 1.381e-05, compute_efficiency = 0.6618, memory_efficiency = 0.6273, tail = 0.7593,
                sequence_s = 2.399e-08, packing = 0.0907, cache_passes = 1.22, small_tile = 1,
            },
            nodes = {
                { 4.03, 256, 1, 32 },
                { -2.789, 64, 1, 4 },
                { 0.2293, 1, 16384, 64 },
                { 7.474, 64, 1024, 1 },
                { -1.873, 16, 256, 32 },
                { -5.298, 1, 6144, 2 },
                { 2.398, 2, 128, 8 },
                { -2.634, 128, 256, 16 },
                { -1.574, 32, 32, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.07435, median = 0.06059, p90 = 0.1337, error = 0.07043, error_growth = 0.01487,
            cores = 132, cache = 5e+07, bias = -0.1303,
            constants = {
                floor_s = 1.688e-05, compute_efficiency = 0.7255, memory_efficiency = 0.3164, tail = 0.867,
                sequence_s = 3.286e-08, packing = 0.07429, cache_passes = 1.67, small_tile = 1,
            },
            nodes = {
                { 1.547, 256, 1, 32 },
                { -1.876, 32, 1, 8 },
                { 1.477, 4, 64, 2 },
                { -1.479, 4, 128, 128 },
                { 2.361, 32, 1024, 2 },
                { -4.084, 1, 6144, 2 },
                { -5.431, 256, 128, 4 },
                { 3.963, 256, 16, 32 },
                { 4.648, 32, 1536, 1 },
            },
        },
    },
}
