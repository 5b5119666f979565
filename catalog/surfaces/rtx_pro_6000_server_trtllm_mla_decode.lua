-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.09517, median = 0.06341, p90 = 0.2441, error = 0.07613, error_growth = 0.01903,
            cores = 188, cache = 1.28e+08, biases = { -0.0005518 }, mapes = { 0.09517 },
            constants = {
                floor_s = 6.405e-06, memory_efficiency = 0.709, saturation = 3.454, latency_s_per_kv = 7.316e-08,
                slice_s = 2.729e-06, cached_speedup = 6.613, start_s = 3.769e-06, part_s = 7.681e-09, loose = 0.745,
                split = 1.393, occupancy = 8.898, compute_efficiency = 0.3744, most_slices = 1.005, slowness_16 = 1.038,
                slowness_32 = 0.9051, slowness_64 = 0.8318, slowness_wide = 0.8004,
            },
            nodes = {
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1428, median = 0.07026, p90 = 0.3549, error = 0.1104, error_growth = 0.0276,
            cores = 188, cache = 1.28e+08, biases = { 0.0007026 }, mapes = { 0.1428 },
            constants = {
                floor_s = 2.96e-06, memory_efficiency = 0.4527, saturation = 1.947, latency_s_per_kv = 5.378e-08,
                slice_s = 2.666e-06, cached_speedup = 3.632, start_s = 5.327e-06, part_s = 2.321e-09, loose = 0.2982,
                split = 1.932, occupancy = 1.122, compute_efficiency = 9.839, most_slices = 0.9945, slowness_16 = 1.042,
                slowness_32 = 0.9293, slowness_64 = 0.9058, slowness_wide = 0.6523,
            },
            nodes = {
            },
        },
    },
}
