-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07219, median = 0.03817, p90 = 0.1581, error = 0.06699, error_growth = 0.01444,
            cores = 142, cache = 9.6e+07, biases = { 0.03435 }, mapes = { 0.07219 },
            constants = {
                floor_s = 2.698e-06, memory_efficiency = 0.8082, saturation = 0.05996, latency_s_per_kv = 7.936e-08,
                slice_s = 2.848e-06, cached_speedup = 7.451, start_s = 2e-06, part_s = 4.484e-08, loose = 0.3,
                split = 2, occupancy = 1.5, compute_efficiency = 9.015, most_slices = 1.062, reread = 0.2331,
                loose_wide = 0.4851, slowness_pair = 1, slowness_wide = 1, floor_one = 1, start_one = 1.014,
            },
            nodes = {
                { -1.177, 16, 512, 128 },
                { 3.926, 128, 256, 2 },
                { -2.963, 128, 32, 2 },
                { 0.7294, 64, 2, 16 },
                { -0.7956, 256, 8192, 4 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.0698, median = 0.06116, p90 = 0.138, error = 0.06473, error_growth = 0.01396,
            cores = 142, cache = 9.6e+07, biases = { 0.1079 }, mapes = { 0.0698 },
            constants = {
                floor_s = 5.569e-06, memory_efficiency = 0.4355, saturation = 0.1099, latency_s_per_kv = 6.84e-08,
                slice_s = 3e-06, cached_speedup = 3.525, start_s = 3.614e-07, part_s = 2e-08, loose = 0.154, split = 2,
                occupancy = 0.5992, compute_efficiency = 1.791, most_slices = 0.9975, reread = 0.9184, loose_wide = 0.3,
                slowness_pair = 1, slowness_wide = 0.7608, floor_one = 0.8512, start_one = 1,
            },
            nodes = {
                { -0.1163, 256, 2, 32 },
                { 1.058, 64, 2048, 32 },
                { -1.078, 256, 32, 64 },
                { -0.8702, 32, 32768, 16 },
            },
        },
    },
}
