-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_prefill", backend = "sglang", op = "mla_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.04903, median = 0.03994, p90 = 0.1086, error = 0.03582, error_growth = 0.04264,
            cores = 188, cache = 134217728, biases = { 0.1555 }, mapes = { 0.04903 },
            constants = {
                floor_s = 8.071e-06, compute_efficiency = 0.2142, memory_efficiency = 0.8106, tail = 0.1732,
                sequence_s = 1.409e-08, packing = 7.208, cache_passes = 1.781, small_tile = 0.2481, block = 0.05123,
                warm_speedup = 1.155, overlap = 2.852, exp_efficiency = 0.8,
            },
            nodes = {
                { 1.126, 32, 1, 8 },
                { 1.993, 1, 16, 4 },
                { -0.393, 1, 32, 128 },
                { -2.607, 16, 1, 4 },
                { 0.2527, 4, 16384, 128 },
                { -1.332, 1, 512, 32 },
            },
        },
    },
}
