-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.05278, median = 0.02885, p90 = 0.1348, error = 0.04222, error_growth = 0.01056,
            cores = 188, cache = 134217728, biases = { -0.005642 }, mapes = { 0.05278 },
            constants = {
                floor_s = 2.844e-06, memory_efficiency = 0.7789, saturation = 0.406, latency_s_per_kv = 1.132e-07,
                slice_s = 8.563e-06, cached_speedup = 2.51, start_s = 1.078e-06, part_s = 3.411e-08, loose = 0.06326,
                split = 0.3378, occupancy = 2.368, compute_efficiency = 8.543, most_slices = 1.323, reread = 0.7748,
                loose_wide = 0.4315, slowness_pair = 1, slowness_wide = 1, floor_one = 0.9583, start_one = 0.9622,
            },
            nodes = {
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1339, median = 0.04242, p90 = 0.2172, error = 0.09617, error_growth = 0.02124,
            cores = 188, cache = 134217728, biases = { -0.05733 }, mapes = { 0.1339 },
            constants = {
                floor_s = 5.573e-06, memory_efficiency = 0.4971, saturation = 0.5861, latency_s_per_kv = 5.519e-08,
                slice_s = 3e-06, cached_speedup = 2.185, start_s = 3.559e-07, part_s = 2e-08, loose = 0.07206,
                split = 2, occupancy = 0.4657, compute_efficiency = 39.67, most_slices = 0.9992, reread = 0.02861,
                loose_wide = 0.1362, slowness_pair = 1, slowness_wide = 0.9055, floor_one = 1.047, start_one = 1,
            },
            nodes = {
                { -1.377, 512, 8192, 128 },
                { 0.9421, 256, 2048, 16 },
                { 0.4573, 8, 8192, 128 },
            },
        },
    },
}
