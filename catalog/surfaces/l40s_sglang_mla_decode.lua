-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.2066, median = 0.1436, p90 = 0.4479, error = 0.1707, error_growth = 0.03913,
            cores = 142, cache = 9.6e+07, biases = { -0.02761 }, mapes = { 0.2066 },
            constants = {
                floor_s = 1.273e-05, memory_efficiency = 0.7514, saturation = 0.05074, latency_s_per_kv = 4.819e-09,
                slice_s = 5.665e-06, cached_speedup = 2.478, part_s = 4.843e-08, loose = 5.713, split = 0.2891,
                occupancy = 1.498, compute_efficiency = 1.117, slowness_16 = 0.8817, slowness_32 = 1.392,
                slowness_64 = 1.6, slowness_wide = 1.715,
            },
            nodes = {
                { 9.332, 256, 16384, 64 },
                { -8.309, 64, 8192, 32 },
            },
        },
    },
}
