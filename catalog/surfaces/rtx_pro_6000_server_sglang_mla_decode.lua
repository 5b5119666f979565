-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1836, median = 0.1393, p90 = 0.372, error = 0.1551, error_growth = 0.03464,
            cores = 188, cache = 1.28e+08, biases = { 0.06464 }, mapes = { 0.1836 },
            constants = {
                floor_s = 1.484e-05, memory_efficiency = 0.7334, saturation = 0.06175, latency_s_per_kv = 6.535e-09,
                slice_s = 7.412e-06, cached_speedup = 1.268, part_s = 3.411e-08, loose = 6.76, split = 0.2798,
                occupancy = 1.5, compute_efficiency = 0.872, slowness_16 = 0.8794, slowness_32 = 1.3,
                slowness_64 = 1.485, slowness_wide = 1.446,
            },
            nodes = {
                { -0.9002, 1, 65536, 2 },
                { -3.769, 16, 2048, 4 },
                { 4.827, 1, 16384, 1 },
            },
        },
    },
}
