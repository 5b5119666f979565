-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1012, median = 0.07623, p90 = 0.1968, error = 0.09233, error_growth = 0.02023,
            cores = 108, cache = 4e+07, biases = { 0.3562 }, mapes = { 0.1012 },
            constants = {
                floor_s = 1.209e-05, memory_efficiency = 0.3144, saturation = 0.3855, latency_s_per_kv = 1.095e-07,
                slice_s = 1.23e-05, cached_speedup = 3.435, part_s = 9.872e-08, loose = 0.01372, split = 0.001824,
                occupancy = 3.2, compute_efficiency = 10.29, slowness_16 = 0.9978, slowness_32 = 0.9823,
                slowness_64 = 1.008, slowness_wide = 1.074,
            },
            nodes = {
                { -2.025, 16, 64, 64 },
                { -0.6612, 512, 8192, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1166, median = 0.07751, p90 = 0.2548, error = 0.1083, error_growth = 0.02332,
            cores = 108, cache = 4e+07, biases = { -0.01284 }, mapes = { 0.1166 },
            constants = {
                floor_s = 1.218e-05, memory_efficiency = 0.1704, saturation = 0.3137, latency_s_per_kv = 1.119e-07,
                slice_s = 3.117e-06, cached_speedup = 5.052, part_s = 9.298e-08, loose = 0.01185, split = 0.001824,
                occupancy = 0.846, compute_efficiency = 9.306, slowness_16 = 1.014, slowness_32 = 1, slowness_64 = 1.01,
                slowness_wide = 1.087,
            },
            nodes = {
                { -2.96, 16, 64, 64 },
                { 1.375, 64, 2048, 32 },
                { 1.956, 16, 2, 4 },
            },
        },
    },
}
