-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.04458, median = 0.03292, p90 = 0.08854, error = 0.0417, error_growth = 0.008917,
            cores = 188, cache = 134217728, biases = { 0.02787 }, mapes = { 0.04458 },
            constants = {
                floor_s = 1.2e-05, compute_efficiency = 0.6798, memory_efficiency = 0.9187, tail = 0.3588,
                sequence_s = 1.58e-08, packing = 0.09401, cache_passes = 1.43, small_tile = 0.6133, block = 0.3794,
                warm_speedup = 3.68, overlap = 1.859, exp_efficiency = 0.8,
            },
            nodes = {
                { 1.648, 8, 1, 1 },
                { -0.9755, 1, 1, 32 },
                { 0.7117, 64, 1, 64 },
                { -1.087, 128, 1, 2 },
                { -0.4145, 2, 16, 64 },
                { 0.7138, 32, 1024, 2 },
                { -0.7484, 1, 6144, 2 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.05816, median = 0.04577, p90 = 0.1232, error = 0.05352, error_growth = 0.01163,
            cores = 188, cache = 134217728, biases = { -0.01932 }, mapes = { 0.05816 },
            constants = {
                floor_s = 1.343e-05, compute_efficiency = 1.83, memory_efficiency = 0.5537, tail = 0.5544,
                sequence_s = 1.848e-08, packing = 0.6777, cache_passes = 1.299, small_tile = 0.4275, block = 0.375,
                warm_speedup = 4.648, overlap = 1.456, exp_efficiency = 0.8,
            },
            nodes = {
                { 2.101, 8, 128, 1 },
                { -1.679, 32, 128, 2 },
                { -1.222, 1, 1, 8 },
                { 0.3488, 16, 16, 16 },
                { 3.958, 32, 1, 8 },
                { -3.353, 64, 1, 4 },
            },
        },
    },
}
