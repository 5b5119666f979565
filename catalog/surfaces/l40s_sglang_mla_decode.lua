-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_decode", system = "l40s", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.3089, median = 0.2027, p90 = 0.5971, error = 0.2546, error_growth = 0.05429,
            cores = 142, cache = 9.6e+07, bias = 0.1137,
            constants = {
                floor_s = 9.735e-06, memory_efficiency = 0.7682, saturation = 0.5044, latency_s_per_kv = 2.698e-09,
                slice_s = 2.007e-06, cached_speedup = 1.779, sequence_s = 6.231e-07, split = 2.025, occupancy = 1.467,
                compute_efficiency = 0.1445,
            },
            nodes = {
                { 16.47, 256, 32, 64 },
                { -5.855, 64, 128, 8 },
                { 2.063, 256, 16384, 64 },
                { -9.917, 1, 512, 128 },
                { 4.31, 2, 256, 1 },
                { -10.06, 256, 128, 1 },
                { 2.849, 1, 16384, 1 },
            },
        },
    },
}
