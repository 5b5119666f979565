-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.06816, median = 0.04904, p90 = 0.1358, error = 0.05453, error_growth = 0.01363,
            cores = 142, cache = 100663296, biases = { -0.000199 }, mapes = { 0.06816 },
            constants = {
                floor_s = 8e-06, memory_efficiency = 0.8503, saturation = 0.006659, latency_s_per_kv = 5e-09,
                slice_s = 1.17e-05, cached_speedup = 3.705, start_s = 6.163e-06, part_s = 5.014e-08, loose = 7.382,
                split = 0.06658, occupancy = 0.07681, compute_efficiency = 4.82, most_slices = 7.604, reread = 0.8459,
                loose_wide = 31.77, slowness_pair = 1.173, slowness_wide = 1.182, floor_one = 2.367, start_one = 0.3921,
            },
            nodes = {
            },
        },
    },
}
