-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1174, median = 0.06567, p90 = 0.1986, error = 0.1014, error_growth = 0.02317,
            cores = 142, cache = 9.6e+07, biases = { 0.1948 }, mapes = { 0.1174 },
            constants = {
                floor_s = 7.998e-07, memory_efficiency = 0.7974, saturation = 1.94, latency_s_per_kv = 6.095e-08,
                slice_s = 2.924e-06, cached_speedup = 2.485, start_s = 8.548e-06, part_s = 7.184e-09, loose = 0.8182,
                split = 2, occupancy = 5.526, compute_efficiency = 0.3806, most_slices = 0.9976, slowness_16 = 1,
                slowness_32 = 0.9395, slowness_64 = 0.8305, slowness_wide = 0.8337,
            },
            nodes = {
                { -6.878, 256, 32, 64 },
                { 5.965, 1024, 16, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1391, median = 0.0808, p90 = 0.3288, error = 0.1109, error_growth = 0.02772,
            cores = 142, cache = 9.6e+07, biases = { 0.0001087 }, mapes = { 0.1391 },
            constants = {
                floor_s = 3.231e-06, memory_efficiency = 0.4516, saturation = 4.189, latency_s_per_kv = 3.895e-08,
                slice_s = 2.941e-06, cached_speedup = 6.181, start_s = 5.824e-06, part_s = 5.204e-09, loose = 0.5947,
                split = 1.991, occupancy = 3.025, compute_efficiency = 0.1398, most_slices = 0.9992,
                slowness_16 = 0.9668, slowness_32 = 0.8183, slowness_64 = 0.5618, slowness_wide = 0.4653,
            },
            nodes = {
            },
        },
    },
}
