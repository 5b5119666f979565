-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.03193, median = 0.0232, p90 = 0.0597, error = 0.03008, error_growth = 0.006385,
            cores = 108, cache = 41943040, biases = { 0.01128 }, mapes = { 0.03193 },
            constants = {
                floor_s = 1.2e-05, compute_efficiency = 0.6688, memory_efficiency = 0.7577, tail = 0.5567,
                sequence_s = 2.316e-08, packing = 0.1349, cache_passes = 1.136, small_tile = 0.6555, block = 0.2875,
                warm_speedup = 1.774, overlap = 2, exp_efficiency = 0.8,
            },
            nodes = {
                { 0.4551, 2, 64, 1 },
                { -1.099, 32, 32, 1 },
                { 0.8127, 64, 256, 2 },
                { -2.324, 2, 128, 8 },
                { -0.3837, 128, 256, 8 },
                { 1.679, 2, 64, 32 },
                { 1.505, 4, 64, 2 },
                { -0.7122, 1, 32, 128 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.03255, median = 0.02972, p90 = 0.06498, error = 0.03086, error_growth = 0.006509,
            cores = 108, cache = 41943040, biases = { 0.08066 }, mapes = { 0.03255 },
            constants = {
                floor_s = 1.2e-05, compute_efficiency = 0.6726, memory_efficiency = 0.756, tail = 0.5567,
                sequence_s = 2.294e-08, packing = 0.1398, cache_passes = 1.134, small_tile = 0.6558, block = 0.2883,
                warm_speedup = 1.796, overlap = 2, exp_efficiency = 0.8,
            },
            nodes = {
                { -0.2486, 128, 16, 2 },
                { 2.066, 32, 1024, 1 },
                { -0.8608, 2, 16384, 1 },
                { -0.6734, 256, 64, 1 },
                { -1.274, 16, 512, 4 },
                { 0.5311, 16, 128, 16 },
                { 0.4678, 2, 12288, 128 },
                { -0.6479, 1, 3072, 32 },
            },
        },
    },
}
