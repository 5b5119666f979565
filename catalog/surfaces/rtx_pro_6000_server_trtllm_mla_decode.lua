-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1042, median = 0.08367, p90 = 0.243, error = 0.0944, error_growth = 0.02085,
            cores = 188, cache = 1.28e+08, biases = { 0.2562 }, mapes = { 0.1042 },
            constants = {
                floor_s = 9.37e-06, memory_efficiency = 0.6168, saturation = 0.1247, latency_s_per_kv = 8.608e-08,
                slice_s = 1.631e-05, cached_speedup = 2.363, part_s = 3.174e-08, loose = 0.01686, split = 0.001824,
                occupancy = 2.716, compute_efficiency = 15.32, slowness_16 = 1.006, slowness_32 = 0.926,
                slowness_64 = 0.989, slowness_wide = 1.289,
            },
            nodes = {
                { -1.957, 1, 512, 128 },
                { -0.2098, 64, 2048, 32 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1441, median = 0.08341, p90 = 0.3024, error = 0.06787, error_growth = 0.1025,
            cores = 188, cache = 1.28e+08, biases = { 0.02924 }, mapes = { 0.1441 },
            constants = {
                floor_s = 7.581e-06, memory_efficiency = 0.3756, saturation = 0.1904, latency_s_per_kv = 5.682e-08,
                slice_s = 1.538e-05, cached_speedup = 1.837, part_s = 2.633e-08, loose = 0.01791, split = 0.001824,
                occupancy = 2.02, compute_efficiency = 19.19, slowness_16 = 1.026, slowness_32 = 0.874,
                slowness_64 = 0.9107, slowness_wide = 0.6044,
            },
            nodes = {
                { 1.171, 16, 2, 4 },
                { -1.437, 1, 64, 16 },
            },
        },
    },
}
