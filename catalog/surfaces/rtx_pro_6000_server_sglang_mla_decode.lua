-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1161, median = 0.07941, p90 = 0.1853, error = 0.08962, error_growth = 0.0224,
            cores = 188, cache = 1.28e+08, biases = { -0.000421 }, mapes = { 0.1161 },
            constants = {
                floor_s = 1.39e-05, memory_efficiency = 0.802, saturation = 0.03529, latency_s_per_kv = 9.986e-10,
                slice_s = 3.547e-06, cached_speedup = 1.752, start_s = 3.33e-07, part_s = 3.991e-07, loose = 3.801,
                split = 0.4456, occupancy = 1.5, compute_efficiency = 0.5924, most_slices = 7.595, reread = 0.685,
                loose_wide = 3.907, slowness_pair = 1.353, slowness_wide = 1.653, floor_one = 1.445, start_one = 1,
            },
            nodes = {
            },
        },
    },
}
