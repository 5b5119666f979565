-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1149, median = 0.07375, p90 = 0.178, error = 0.05435, error_growth = 0.09149,
            cores = 188, cache = 134217728, biases = { 0.08453 }, mapes = { 0.1149 },
            constants = {
                floor_s = 1.393e-05, memory_efficiency = 0.8017, saturation = 0.03606, latency_s_per_kv = 1.244e-09,
                slice_s = 3e-06, cached_speedup = 1.732, start_s = 3.211e-07, part_s = 3.983e-07, loose = 3.805,
                split = 0.4472, occupancy = 1.5, compute_efficiency = 0.5938, most_slices = 7.547, reread = 0.6827,
                loose_wide = 3.947, slowness_pair = 1.355, slowness_wide = 1.654, floor_one = 1.447, start_one = 1,
            },
            nodes = {
                { -0.5976, 256, 128, 1 },
            },
        },
    },
}
