-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1028, median = 0.06881, p90 = 0.1864, error = 0.08185, error_growth = 0.02046,
            cores = 142, cache = 9.6e+07, biases = { -5.196e-05 }, mapes = { 0.1028 },
            constants = {
                floor_s = 1.147e-05, memory_efficiency = 0.8625, saturation = 0.01943, latency_s_per_kv = 5e-09,
                slice_s = 3e-06, cached_speedup = 4.026, start_s = 6.373e-07, part_s = 4.973e-07, loose = 6.399,
                split = 0.7846, occupancy = 0.1038, compute_efficiency = 1.399, most_slices = 6.136, reread = 0.6673,
                loose_wide = 14.35, slowness_pair = 1.287, slowness_wide = 1.395, floor_one = 1.643, start_one = 0.8971,
            },
            nodes = {
            },
        },
    },
}
