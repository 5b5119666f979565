-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_prefill", system = "rtx_pro_6000_server", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08415, median = 0.04922, p90 = 0.1965, error = 0.08002, error_growth = 0.01683,
            cores = 188, cache = 1.28e+08, bias = 0.2038,
            constants = {
                floor_s = 6.172e-06, compute_efficiency = 0.1943, memory_efficiency = 0.7133, tail = 0.1781,
                sequence_s = 1.818e-08, packing = 2.734, cache_passes = 0.9876, small_tile = 0.3592,
            },
            nodes = {
                { -7.438, 128, 1, 2 },
                { 6.897, 64, 1, 64 },
                { 0.4289, 8, 1, 1 },
                { -0.9309, 8, 16, 128 },
                { 0.3282, 1, 16, 4 },
                { -2.265, 1, 32, 128 },
                { -3.367, 2, 1024, 2 },
                { 0.7861, 16, 4096, 16 },
                { 4.724, 4, 64, 2 },
            },
        },
    },
}
