-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_prefill", backend = "sglang", op = "mla_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.05289, median = 0.04236, p90 = 0.1132, error = 0.03653, error_growth = 0.05112,
            cores = 188, cache = 1.28e+08, biases = { -0.1251 }, mapes = { 0.05289 },
            constants = {
                floor_s = 8.048e-06, compute_efficiency = 0.2, memory_efficiency = 0.7453, tail = 0.1857,
                sequence_s = 2.548e-08, packing = 3.372, cache_passes = 1.059, small_tile = 0.2311, block = 0.09184,
                warm_speedup = 1.255, overlap = 2.798,
            },
            nodes = {
                { -1.758, 64, 1, 4 },
                { 1.889, 1, 16, 4 },
                { -0.1097, 1, 64, 32 },
                { 1.724, 256, 1, 32 },
                { 1.136, 2, 32768, 32 },
                { -1.266, 1, 256, 128 },
            },
        },
    },
}
