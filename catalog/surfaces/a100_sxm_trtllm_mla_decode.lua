-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.09491, median = 0.06556, p90 = 0.2086, error = 0.08379, error_growth = 0.01898,
            cores = 108, cache = 4e+07, biases = { 0.2387 }, mapes = { 0.09491 },
            constants = {
                floor_s = 9.623e-06, memory_efficiency = 0.4016, saturation = 8.169, latency_s_per_kv = 8.824e-08,
                slice_s = 2.987e-06, cached_speedup = 5.823, start_s = 3.209e-06, part_s = 3.483e-08, loose = 0.3232,
                split = 2, occupancy = 2.188, compute_efficiency = 0.2909, most_slices = 0.9999, slowness_16 = 1.044,
                slowness_32 = 0.8831, slowness_64 = 0.7293, slowness_wide = 0.6526,
            },
            nodes = {
                { -1.669, 8, 128, 8 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.09425, median = 0.06724, p90 = 0.2044, error = 0.08098, error_growth = 0.01885,
            cores = 108, cache = 4e+07, biases = { 0.135 }, mapes = { 0.09425 },
            constants = {
                floor_s = 1.157e-05, memory_efficiency = 0.228, saturation = 2.483, latency_s_per_kv = 6.263e-08,
                slice_s = 2.938e-06, cached_speedup = 6.561, start_s = 4.408e-07, part_s = 2.842e-08, loose = 0.3667,
                split = 2, occupancy = 10.23, compute_efficiency = 0.1032, most_slices = 0.9998, slowness_16 = 0.9957,
                slowness_32 = 0.6891, slowness_64 = 0.4693, slowness_wide = 0.3698,
            },
            nodes = {
                { -1.081, 2, 128, 1 },
            },
        },
    },
}
