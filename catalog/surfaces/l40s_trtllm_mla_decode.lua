-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_decode", system = "l40s", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1506, median = 0.07622, p90 = 0.3831, error = 0.1402, error_growth = 0.03008,
            cores = 142, cache = 9.6e+07, bias = 0.1848,
            constants = {
                floor_s = 8e-06, memory_efficiency = 0.7704, saturation = 0.1002, latency_s_per_kv = 6.642e-08,
                slice_s = 2.931e-06, cached_speedup = 2.459, part_s = 4.432e-08, loose = 0.1, split = 0.01348,
                occupancy = 1.506, compute_efficiency = 3.735,
            },
            nodes = {
                { 8.557, 1, 65536, 2 },
                { -2.824, 8, 8192, 128 },
                { 2.269, 512, 1024, 128 },
                { -1.698, 1024, 2048, 4 },
                { -5.508, 4, 65536, 2 },
                { -0.1077, 32, 128, 32 },
                { 13.2, 1024, 16, 128 },
                { -13.31, 256, 32, 64 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1883, median = 0.1138, p90 = 0.4195, error = 0.1721, error_growth = 0.03676,
            cores = 142, cache = 9.6e+07, bias = -0.3232,
            constants = {
                floor_s = 7.848e-06, memory_efficiency = 0.3889, saturation = 0.07362, latency_s_per_kv = 6.84e-08,
                slice_s = 2.87e-06, cached_speedup = 2.515, part_s = 3.306e-08, loose = 0.1, split = 0.01348,
                occupancy = 1.435, compute_efficiency = 3.793,
            },
            nodes = {
                { -5.395, 32, 4, 128 },
                { 13.08, 1, 16384, 1 },
                { 7.722, 16, 2, 4 },
                { -3.571, 2, 128, 1 },
                { -9.614, 2, 16384, 2 },
                { 6.105, 512, 256, 128 },
                { -4.448, 256, 128, 64 },
            },
        },
    },
}
