-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_mla_prefill", system = "gb200", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.07844, median = 0.06076, p90 = 0.1999, error = 0.07463, error_growth = 0.01569,
            cores = 148, cache = 1.26e+08, bias = -0.2984,
            constants = {
                floor_s = 1.242e-05, compute_efficiency = 0.4304, memory_efficiency = 0.4694, tail = 0.9211,
                sequence_s = 4.791e-08, tile_s = 3.053e-07,
            },
            nodes = {
                { 4.571, 64, 1, 64 },
                { -3.174, 128, 1, 2 },
                { -5.931, 2, 32768, 8 },
                { 7.083, 32, 1536, 1 },
                { -6.903, 64, 256, 2 },
                { -3.253, 4, 12288, 4 },
                { 6.121, 2, 32768, 32 },
                { -6.169, 1, 8192, 64 },
                { 6.146, 4, 16384, 128 },
                { 2.416, 8, 256, 2 },
                { 2.306, 256, 16, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06573, median = 0.04128, p90 = 0.1404, error = 0.06239, error_growth = 0.01315,
            cores = 148, cache = 1.26e+08, bias = 0.0009981,
            constants = {
                floor_s = 1.841e-05, compute_efficiency = 0.5991, memory_efficiency = 0.2307, tail = 1.465,
                sequence_s = 6.954e-08, tile_s = 3e-07,
            },
            nodes = {
                { 4.04, 64, 1, 64 },
                { -4.505, 128, 1, 2 },
                { -3.737, 1, 16384, 64 },
                { 7.379, 32, 1536, 1 },
                { -4.18, 16, 256, 32 },
                { -3.218, 1, 32768, 4 },
                { -1.301, 64, 256, 2 },
                { 1.436, 8, 16, 128 },
                { 4.028, 4, 16384, 128 },
                { 4.514, 256, 16, 32 },
                { -3.965, 256, 64, 4 },
            },
        },
    },
}
