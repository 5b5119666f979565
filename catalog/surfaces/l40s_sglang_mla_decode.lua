-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1595, median = 0.1022, p90 = 0.4217, error = 0.1274, error_growth = 0.03185,
            cores = 142, cache = 9.6e+07, biases = { 2.57e-05 }, mapes = { 0.1595 },
            constants = {
                floor_s = 1.2e-05, memory_efficiency = 0.8058, saturation = 0.1976, latency_s_per_kv = 2.876e-08,
                slice_s = 4.485e-06, cached_speedup = 4.757, start_s = 3.876e-07, part_s = 5.365e-08, loose = 4.484,
                split = 36.5, occupancy = 9.541, compute_efficiency = 0.3891, most_slices = 14.94, slowness_16 = 0.9866,
                slowness_32 = 1.362, slowness_64 = 1.607, slowness_wide = 1.674,
            },
            nodes = {
            },
        },
    },
}
