-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.04117, median = 0.03031, p90 = 0.08487, error = 0.0375, error_growth = 0.008233,
            cores = 188, cache = 134217728, biases = { -0.004108 }, mapes = { 0.04117 },
            constants = {
                floor_s = 1.2e-05, compute_efficiency = 0.6466, memory_efficiency = 0.9581, tail = 0.3585,
                sequence_s = 1.08e-08, packing = 0.06512, cache_passes = 1.534, small_tile = 0.6228, block = 0.373,
                warm_speedup = 4.111, overlap = 1.793, exp_efficiency = 0.8,
            },
            nodes = {
                { -1.122, 2, 16, 64 },
                { 0.5509, 16, 16, 1 },
                { 1.011, 8, 16, 128 },
                { -0.2803, 128, 16, 2 },
                { -0.3292, 128, 1, 2 },
                { 1.203, 8, 1, 1 },
                { -0.8895, 1, 1, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.05333, median = 0.03987, p90 = 0.0929, error = 0.05053, error_growth = 0.01067,
            cores = 188, cache = 134217728, biases = { -0.01255 }, mapes = { 0.05333 },
            constants = {
                floor_s = 1.356e-05, compute_efficiency = 1.955, memory_efficiency = 0.5701, tail = 0.5546,
                sequence_s = 1.361e-08, packing = 0.8483, cache_passes = 1.361, small_tile = 0.4228, block = 0.4,
                warm_speedup = 4.967, overlap = 1.444, exp_efficiency = 0.8,
            },
            nodes = {
                { 1.74, 8, 128, 1 },
                { -1.208, 1, 1, 8 },
                { -0.3891, 8, 1536, 1 },
                { 1.889, 4, 2048, 16 },
                { 0.6412, 32, 1, 8 },
                { -1.584, 64, 256, 2 },
                { -1.152, 4, 16384, 2 },
            },
        },
    },
}
