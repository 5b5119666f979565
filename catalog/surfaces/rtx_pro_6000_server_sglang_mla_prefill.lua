-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_prefill", backend = "sglang", op = "mla_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.05008, median = 0.04198, p90 = 0.1122, error = 0.03578, error_growth = 0.04541,
            cores = 188, cache = 1.28e+08, biases = { -0.139 }, mapes = { 0.05008 },
            constants = {
                floor_s = 8.047e-06, compute_efficiency = 0.1921, memory_efficiency = 0.7441, tail = 0.1844,
                sequence_s = 2.16e-08, packing = 2.617, cache_passes = 1.117, small_tile = 0.2335, block = 0.08832,
                warm_speedup = 1.245, overlap = 2.909,
            },
            nodes = {
                { -1.65, 64, 1, 4 },
                { 1.888, 1, 16, 4 },
                { -0.1515, 2, 64, 32 },
                { 1.683, 256, 1, 32 },
                { 1.174, 2, 32768, 32 },
                { -1.202, 1, 256, 128 },
            },
        },
    },
}
