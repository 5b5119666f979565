-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1818, median = 0.1036, p90 = 0.4626, error = 0.1603, error_growth = 0.03636,
            cores = 142, cache = 9.6e+07, biases = { 0.2769 }, mapes = { 0.1818 },
            constants = {
                floor_s = 8.021e-06, memory_efficiency = 0.7405, saturation = 0.09868, latency_s_per_kv = 6.799e-08,
                slice_s = 3.034e-06, cached_speedup = 2.53, part_s = 3.742e-08, loose = 0.06492, split = 0.001824,
                occupancy = 1.509, compute_efficiency = 3.01, slowness_16 = 0.9772, slowness_32 = 0.9585,
                slowness_64 = 0.877, slowness_wide = 1.071,
            },
            nodes = {
                { -1.71, 1, 512, 128 },
                { -0.6318, 1024, 16, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.2153, median = 0.1258, p90 = 0.4892, error = 0.1914, error_growth = 0.04276,
            cores = 142, cache = 9.6e+07, biases = { 0.2204 }, mapes = { 0.2153 },
            constants = {
                floor_s = 7.846e-06, memory_efficiency = 0.3718, saturation = 0.07837, latency_s_per_kv = 6.988e-08,
                slice_s = 3.152e-06, cached_speedup = 2.543, part_s = 2.777e-08, loose = 0.06255, split = 0.01348,
                occupancy = 1.427, compute_efficiency = 2.705, slowness_16 = 0.9665, slowness_32 = 0.9569,
                slowness_64 = 0.8509, slowness_wide = 1.012,
            },
            nodes = {
                { -1.288, 32, 4, 128 },
                { -0.5311, 1, 16384, 1 },
            },
        },
    },
}
