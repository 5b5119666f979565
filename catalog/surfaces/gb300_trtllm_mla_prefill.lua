-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_mla_prefill", system = "gb300", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.09797, median = 0.06679, p90 = 0.2103, error = 0.09313, error_growth = 0.01959,
            cores = 148, cache = 1.26e+08, bias = -0.3262,
            constants = {
                floor_s = 1.352e-05, compute_efficiency = 0.7798, memory_efficiency = 0.5487, tail = 1.206,
                sequence_s = 5.487e-08, packing = 0.1603, cache_passes = 1.202, small_tile = 1.001,
            },
            nodes = {
                { 5.036, 64, 1, 64 },
                { -2.546, 128, 16, 2 },
                { -2.587, 128, 1, 2 },
                { -1.189, 2, 32768, 32 },
                { 7.639, 32, 1536, 1 },
                { -5.359, 64, 256, 2 },
                { 2.642, 2, 16, 4 },
                { -2.068, 1, 6144, 2 },
                { 1.931, 256, 16, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.07872, median = 0.06272, p90 = 0.1588, error = 0.07452, error_growth = 0.01574,
            cores = 148, cache = 1.26e+08, bias = 0.06275,
            constants = {
                floor_s = 1.706e-05, compute_efficiency = 1.16, memory_efficiency = 0.361, tail = 1.231,
                sequence_s = 6.213e-08, packing = 0.2437, cache_passes = 2.857, small_tile = 1.001,
            },
            nodes = {
                { 4.426, 64, 1, 64 },
                { -3.953, 128, 1, 2 },
                { -3.216, 64, 64, 16 },
                { 4.807, 32, 1536, 1 },
                { -5.048, 2, 32768, 8 },
                { 4.192, 256, 16, 32 },
                { 4.456, 4, 6144, 8 },
                { -3.017, 128, 256, 16 },
                { -2.685, 16, 512, 4 },
            },
        },
    },
}
