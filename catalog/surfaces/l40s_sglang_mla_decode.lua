-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1084, median = 0.07327, p90 = 0.1904, error = 0.08639, error_growth = 0.0216,
            cores = 142, cache = 100663296, biases = { -0.001877 }, mapes = { 0.1084 },
            constants = {
                floor_s = 1.165e-05, memory_efficiency = 0.8618, saturation = 0.01974, latency_s_per_kv = 5e-09,
                slice_s = 3e-06, cached_speedup = 3.862, start_s = 5.124e-07, part_s = 5.04e-07, loose = 7.514,
                split = 2.176, occupancy = 0.1036, compute_efficiency = 1.464, most_slices = 5.953, reread = 0.6625,
                loose_wide = 12.13, slowness_pair = 1.272, slowness_wide = 1.417, floor_one = 1.637, start_one = 0.9569,
            },
            nodes = {
            },
        },
    },
}
