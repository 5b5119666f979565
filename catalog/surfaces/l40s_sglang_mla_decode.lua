-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.165, median = 0.1274, p90 = 0.2984, error = 0.1214, error_growth = 0.08247,
            cores = 142, cache = 9.6e+07, biases = { -0.2106 }, mapes = { 0.165 },
            constants = {
                floor_s = 1.338e-05, memory_efficiency = 0.7904, saturation = 0.006059, latency_s_per_kv = 2.953e-09,
                slice_s = 1.667e-06, cached_speedup = 3.037, part_s = 1.047e-07, loose = 1.331, split = 0.02094,
                occupancy = 1.5, compute_efficiency = 14.47, slowness_16 = 0.9734, slowness_32 = 1.713,
                slowness_64 = 2.344, slowness_wide = 3.133,
            },
            nodes = {
                { 6.565, 2, 256, 1 },
                { -6.571, 8, 128, 8 },
                { 2.286, 128, 32, 128 },
            },
        },
    },
}
