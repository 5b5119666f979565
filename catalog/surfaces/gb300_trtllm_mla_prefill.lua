-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_mla_prefill", system = "gb300", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.09743, median = 0.06967, p90 = 0.2126, error = 0.09261, error_growth = 0.01949,
            cores = 148, cache = 1.26e+08, bias = -0.4746,
            constants = {
                floor_s = 1.352e-05, compute_efficiency = 0.7798, memory_efficiency = 0.5487, tail = 1.206,
                sequence_s = 5.487e-08, packing = 0.1603, cache_passes = 1.202, small_tile = 1.001,
            },
            nodes = {
                { 5.297, 64, 1, 64 },
                { -2.714, 128, 16, 2 },
                { -2.475, 128, 1, 2 },
                { -0.8809, 2, 32768, 32 },
                { 8.135, 32, 1536, 1 },
                { -5.778, 64, 256, 2 },
                { 3.13, 2, 16, 4 },
                { -2.114, 1, 6144, 2 },
                { 2.194, 256, 16, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.07907, median = 0.06291, p90 = 0.1533, error = 0.07485, error_growth = 0.01581,
            cores = 148, cache = 1.26e+08, bias = 0.08844,
            constants = {
                floor_s = 1.706e-05, compute_efficiency = 1.16, memory_efficiency = 0.361, tail = 1.231,
                sequence_s = 6.213e-08, packing = 0.2437, cache_passes = 2.857, small_tile = 1.001,
            },
            nodes = {
                { 4.46, 64, 1, 64 },
                { -4.131, 128, 1, 2 },
                { -3.362, 64, 64, 16 },
                { 4.983, 32, 1536, 1 },
                { -5.335, 2, 32768, 8 },
                { 4.436, 256, 16, 32 },
                { 4.691, 4, 6144, 8 },
                { -3.135, 128, 256, 16 },
                { -2.859, 16, 512, 4 },
            },
        },
    },
}
