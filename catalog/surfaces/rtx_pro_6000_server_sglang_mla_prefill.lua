-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_prefill", backend = "sglang", op = "mla_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.05065, median = 0.04649, p90 = 0.112, error = 0.03639, error_growth = 0.04531,
            cores = 188, cache = 134217728, biases = { -0.1385 }, mapes = { 0.05065 },
            constants = {
                floor_s = 8.041e-06, compute_efficiency = 0.1923, memory_efficiency = 0.7419, tail = 0.1844,
                sequence_s = 2.152e-08, packing = 2.627, cache_passes = 1.11, small_tile = 0.2338, block = 0.08723,
                warm_speedup = 1.235, overlap = 2.894, exp_efficiency = 0.8,
            },
            nodes = {
                { -1.651, 64, 1, 4 },
                { 1.892, 1, 16, 4 },
                { -0.1623, 2, 64, 32 },
                { 1.687, 256, 1, 32 },
                { 1.172, 2, 32768, 32 },
                { -1.198, 1, 256, 128 },
            },
        },
    },
}
