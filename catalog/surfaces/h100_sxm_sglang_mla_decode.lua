-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_mla_decode", system = "h100_sxm", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07397, median = 0.04798, p90 = 0.1777, error = 0.06818, error_growth = 0.01479,
            cores = 132, cache = 5e+07, bias = 0.0196,
            constants = {
                floor_s = 1.101e-05, memory_efficiency = 0.9033, saturation = 0.2062, latency_s_per_kv = 6.247e-09,
                slice_s = 5.552e-06, cached_speedup = 1.107, sequence_s = 3.316e-08, split = 0.8658, occupancy = 1.466,
                compute_efficiency = 0.7541,
            },
            nodes = {
                { 3.505, 1, 65536, 2 },
                { -4.47, 4, 8192, 8 },
                { -0.02433, 64, 131072, 2 },
                { 4.599, 16, 4096, 32 },
                { -2.549, 16, 65536, 128 },
                { -1.812, 128, 256, 2 },
                { 0.7521, 1024, 16, 128 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.04988, median = 0.03285, p90 = 0.1024, error = 0.04697, error_growth = 0.009976,
            cores = 132, cache = 5e+07, bias = -0.03638,
            constants = {
                floor_s = 1.545e-05, memory_efficiency = 0.6602, saturation = 0.2359, latency_s_per_kv = 4.056e-08,
                slice_s = 3.539e-06, cached_speedup = 1.169, sequence_s = 4.115e-08, split = 2.279, occupancy = 0.1498,
                compute_efficiency = 0.9151,
            },
            nodes = {
                { -2.242, 64, 32, 2 },
                { 2.42, 1024, 16, 128 },
                { 0.4072, 1, 4, 1 },
                { -3.011, 32, 4, 128 },
                { 2.817, 16, 4, 16 },
                { 0.8713, 1, 16384, 1 },
                { -0.6385, 512, 8192, 128 },
            },
        },
    },
}
