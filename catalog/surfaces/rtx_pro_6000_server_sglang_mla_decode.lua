-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1163, median = 0.06514, p90 = 0.2829, error = 0.08974, error_growth = 0.02243,
            cores = 188, cache = 1.28e+08, biases = { -0.0006022 }, mapes = { 0.1163 },
            constants = {
                floor_s = 1.429e-05, memory_efficiency = 0.8105, saturation = 0.2878, latency_s_per_kv = 3.357e-08,
                slice_s = 6.77e-06, cached_speedup = 4.302, start_s = 3.122e-07, part_s = 2.888e-08, loose = 14.36,
                split = 32.95, occupancy = 9.222, compute_efficiency = 0.451, most_slices = 12.17, slowness_16 = 1.003,
                slowness_32 = 1.251, slowness_64 = 1.35, slowness_wide = 1.277,
            },
            nodes = {
            },
        },
    },
}
