-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1711, median = 0.1038, p90 = 0.3303, error = 0.1522, error_growth = 0.03402,
            cores = 108, cache = 4e+07, biases = { 0.2447 }, mapes = { 0.1711 },
            constants = {
                floor_s = 1.182e-05, memory_efficiency = 0.3889, saturation = 0.5389, latency_s_per_kv = 1.029e-07,
                slice_s = 2.974e-06, cached_speedup = 2.492, part_s = 7.688e-08, loose = 0.08475, split = 0.01348,
                occupancy = 0.7344, compute_efficiency = 1.751, slowness_16 = 1.026, slowness_32 = 0.9822,
                slowness_64 = 0.9243, slowness_wide = 0.9754,
            },
            nodes = {
                { 0.9006, 1, 65536, 2 },
                { -2.449, 16, 512, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.178, median = 0.1049, p90 = 0.37, error = 0.1045, error_growth = 0.1507,
            cores = 108, cache = 4e+07, biases = { 0.4812 }, mapes = { 0.178 },
            constants = {
                floor_s = 1.214e-05, memory_efficiency = 0.6496, saturation = 0.2936, latency_s_per_kv = 1.073e-07,
                slice_s = 2.926e-06, cached_speedup = 1.36, part_s = 6.597e-08, loose = 0.134, split = 0.01348,
                occupancy = 0.6038, compute_efficiency = 1.352, slowness_16 = 1.05, slowness_32 = 0.9713,
                slowness_64 = 0.8847, slowness_wide = 0.9582,
            },
            nodes = {
                { -2.819, 16, 64, 64 },
                { -0.6896, 1, 65536, 2 },
            },
        },
    },
}
