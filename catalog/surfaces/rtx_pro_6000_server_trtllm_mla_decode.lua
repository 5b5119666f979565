-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.05818, median = 0.03268, p90 = 0.1627, error = 0.04654, error_growth = 0.01164,
            cores = 188, cache = 1.28e+08, biases = { -0.001425 }, mapes = { 0.05818 },
            constants = {
                floor_s = 2.973e-06, memory_efficiency = 0.7753, saturation = 0.4034, latency_s_per_kv = 1.105e-07,
                slice_s = 6.103e-06, cached_speedup = 2.881, start_s = 1.119e-06, part_s = 3.312e-08, loose = 0.09455,
                split = 0.343, occupancy = 2.19, compute_efficiency = 5.344, most_slices = 1.308, reread = 0.5536,
                loose_wide = 0.5212, slowness_pair = 1, slowness_wide = 1, floor_one = 0.9703, start_one = 0.9739,
            },
            nodes = {
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1433, median = 0.05974, p90 = 0.2315, error = 0.1039, error_growth = 0.02335,
            cores = 188, cache = 1.28e+08, biases = { 0.02119 }, mapes = { 0.1433 },
            constants = {
                floor_s = 4.391e-06, memory_efficiency = 0.5296, saturation = 1.243, latency_s_per_kv = 6.461e-08,
                slice_s = 3e-06, cached_speedup = 1.993, start_s = 9.277e-07, part_s = 1.274e-08, loose = 0.1597,
                split = 0.4689, occupancy = 0.5926, compute_efficiency = 21.45, most_slices = 1.216, reread = 0.03117,
                loose_wide = 0.3, slowness_pair = 1, slowness_wide = 0.8789, floor_one = 1, start_one = 1,
            },
            nodes = {
                { -4.833, 16, 65536, 128 },
                { 2.684, 32, 32768, 16 },
                { 1.474, 64, 16384, 64 },
            },
        },
    },
}
