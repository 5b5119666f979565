-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_trtllm_mla_decode", system = "h200_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07153, median = 0.05823, p90 = 0.1438, error = 0.06614, error_growth = 0.01431,
            cores = 132, cache = 5e+07, bias = -0.1066,
            constants = {
                floor_s = 1.178e-05, memory_efficiency = 0.9236, saturation = 0.2685, latency_s_per_kv = 2.307e-09,
                slice_s = 2.834e-06, cached_speedup = 0.6831, sequence_s = 3.735e-08, split = 2.9, occupancy = 1.534,
                compute_efficiency = 0.6903,
            },
            nodes = {
                { -2.441, 128, 128, 1 },
                { 2.754, 256, 128, 64 },
                { 1.633, 1, 4, 1 },
                { 2.205, 1, 16384, 1 },
                { -2.119, 1, 512, 128 },
                { 3.191, 1024, 16, 128 },
                { -3.73, 512, 64, 4 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.07785, median = 0.04787, p90 = 0.1818, error = 0.07195, error_growth = 0.01557,
            cores = 132, cache = 5e+07, bias = 0.1449,
            constants = {
                floor_s = 1.147e-05, memory_efficiency = 0.6573, saturation = 0.2427, latency_s_per_kv = 1.753e-09,
                slice_s = 2.462e-06, cached_speedup = 0.6225, sequence_s = 3.492e-08, split = 2.446, occupancy = 1.638,
                compute_efficiency = 0.7793,
            },
            nodes = {
                { -1.078, 128, 128, 1 },
                { 3.475, 1024, 16, 128 },
                { 1.377, 1, 16384, 1 },
                { -4.492, 512, 64, 4 },
                { 7.089, 512, 256, 128 },
                { -2.164, 128, 16384, 64 },
                { -4.607, 256, 128, 64 },
            },
        },
    },
}
