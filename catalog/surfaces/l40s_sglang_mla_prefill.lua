-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_prefill", backend = "sglang", op = "mla_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.1387, median = 0.07079, p90 = 0.373, error = 0.1311, error_growth = 0.02775,
            cores = 142, cache = 9.6e+07, biases = { 0.2165 }, mapes = { 0.1387 },
            constants = {
                floor_s = 4.828e-06, compute_efficiency = 0.1789, memory_efficiency = 0.7405, tail = 0.1413,
                sequence_s = 1.362e-08, packing = 2.184, cache_passes = 0.6996, small_tile = 0.3624,
            },
            nodes = {
                { -8.256, 64, 1, 4 },
                { 6.755, 256, 1, 32 },
                { 1.993, 8, 1, 1 },
                { -2.483, 2, 16, 64 },
                { 7.437, 256, 256, 8 },
                { -5.877, 16, 64, 32 },
                { 0.1275, 1, 16, 4 },
                { -4.114, 8, 1536, 1 },
                { 4.555, 1, 64, 4 },
            },
        },
    },
}
