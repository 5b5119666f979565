-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.05768, median = 0.04495, p90 = 0.1254, error = 0.04614, error_growth = 0.01154,
            cores = 108, cache = 41943040, biases = { -0.0004364 }, mapes = { 0.05768 },
            constants = {
                floor_s = 5.529e-06, memory_efficiency = 0.6436, saturation = 0.2203, latency_s_per_kv = 1.43e-07,
                slice_s = 2.372e-06, cached_speedup = 0.7352, start_s = 5.486e-07, part_s = 4.009e-08, loose = 0.09762,
                split = 1.18, occupancy = 1.008, compute_efficiency = 1.715, most_slices = 1.242, reread = 0.05,
                loose_wide = 0.5162, slowness_pair = 1, slowness_wide = 0.8999, floor_one = 0.8742, start_one = 0.9639,
            },
            nodes = {
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06912, median = 0.05377, p90 = 0.1241, error = 0.06071, error_growth = 0.01382,
            cores = 108, cache = 41943040, biases = { -0.0254 }, mapes = { 0.06912 },
            constants = {
                floor_s = 8e-06, memory_efficiency = 0.5758, saturation = 0.5599, latency_s_per_kv = 1.109e-07,
                slice_s = 3e-06, cached_speedup = 0.885, start_s = 3.802e-07, part_s = 3.733e-08, loose = 0.1981,
                split = 11.43, occupancy = 0.6772, compute_efficiency = 1.37, most_slices = 1.019, reread = 0.05,
                loose_wide = 0.4801, slowness_pair = 0.9062, slowness_wide = 0.8302, floor_one = 0.8951, start_one = 1,
            },
            nodes = {
                { 1.08, 64, 131072, 2 },
                { -0.8573, 256, 16384, 64 },
            },
        },
    },
}
