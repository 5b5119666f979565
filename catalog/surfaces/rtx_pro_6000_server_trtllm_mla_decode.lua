-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1426, median = 0.1043, p90 = 0.3575, error = 0.08683, error_growth = 0.09156,
            cores = 188, cache = 1.28e+08, biases = { 0.227 }, mapes = { 0.1426 },
            constants = {
                floor_s = 9.219e-06, memory_efficiency = 0.6082, saturation = 0.1967, latency_s_per_kv = 7.91e-08,
                slice_s = 3.099e-06, cached_speedup = 2.258, part_s = 2.793e-08, loose = 0.07001, split = 0.001824,
                occupancy = 1.616, compute_efficiency = 2.304, slowness_16 = 0.9954, slowness_32 = 0.8964,
                slowness_64 = 0.8987, slowness_wide = 1.169,
            },
            nodes = {
                { -2.321, 1, 512, 128 },
                { 0.3816, 64, 4, 2 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1668, median = 0.06699, p90 = 0.344, error = 0.119, error_growth = 0.02733,
            cores = 188, cache = 1.28e+08, biases = { 0.1769 }, mapes = { 0.1668 },
            constants = {
                floor_s = 7.355e-06, memory_efficiency = 0.52, saturation = 0.3564, latency_s_per_kv = 5.092e-08,
                slice_s = 2.636e-06, cached_speedup = 1.891, part_s = 2.634e-08, loose = 0.07429, split = 0.001824,
                occupancy = 0.4075, compute_efficiency = 3.42, slowness_16 = 1.077, slowness_32 = 0.918,
                slowness_64 = 0.8679, slowness_wide = 0.6958,
            },
            nodes = {
                { -2.263, 1, 512, 128 },
                { 0.8703, 4, 8, 1 },
            },
        },
    },
}
