-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.114, median = 0.07394, p90 = 0.1796, error = 0.05217, error_growth = 0.09392,
            cores = 188, cache = 134217728, biases = { 0.0761 }, mapes = { 0.114 },
            constants = {
                floor_s = 1.402e-05, memory_efficiency = 0.7965, saturation = 0.02608, latency_s_per_kv = 7.157e-10,
                slice_s = 3e-06, cached_speedup = 1.75, start_s = 1.735e-07, part_s = 3.99e-07, loose = 5.51,
                split = 0.4481, occupancy = 1.5, compute_efficiency = 0.5811, most_slices = 7.32, reread = 0.6623,
                loose_wide = 3.971, slowness_pair = 1.327, slowness_wide = 1.661, floor_one = 1.471, start_one = 1,
            },
            nodes = {
                { -0.5349, 256, 128, 1 },
            },
        },
    },
}
