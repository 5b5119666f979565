-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_mla_decode", system = "b200_sxm", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1201, median = 0.08366, p90 = 0.3054, error = 0.112, error_growth = 0.02402,
            cores = 148, cache = 1.26e+08, bias = 0.0625,
            constants = {
                floor_s = 9.876e-06, memory_efficiency = 0.7053, saturation = 0.2516, latency_s_per_kv = 2.787e-09,
                slice_s = 2.833e-06, cached_speedup = 0.8601, sequence_s = 3.465e-08, split = 2.039, occupancy = 1.476,
                compute_efficiency = 0.7443,
            },
            nodes = {
                { -1.292, 256, 2, 32 },
                { -0.6685, 128, 4, 8 },
                { 3.757, 128, 128, 1 },
                { 8.522, 64, 8192, 32 },
                { -8.472, 128, 256, 2 },
                { -6.158, 64, 16384, 64 },
                { 3.797, 256, 8, 32 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.101, median = 0.06469, p90 = 0.2391, error = 0.09299, error_growth = 0.0202,
            cores = 148, cache = 1.26e+08, bias = 0.01013,
            constants = {
                floor_s = 9.502e-06, memory_efficiency = 0.8285, saturation = 0.2259, latency_s_per_kv = 4.026e-09,
                slice_s = 2.278e-06, cached_speedup = 0.6097, sequence_s = 2.25e-08, split = 2.022, occupancy = 1.244,
                compute_efficiency = 0.9716,
            },
            nodes = {
                { -3.873, 128, 256, 2 },
                { 1.221, 1024, 16, 128 },
                { 2.536, 1, 65536, 2 },
                { 4.22, 1024, 8192, 32 },
                { -2.509, 32, 131072, 16 },
                { -4.863, 1024, 256, 4 },
                { 3.568, 512, 64, 4 },
            },
        },
    },
}
