-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_trtllm_mla_decode", system = "gb200", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.124, median = 0.07413, p90 = 0.2734, error = 0.1152, error_growth = 0.02479,
            cores = 148, cache = 1.26e+08, bias = -0.0778,
            constants = {
                floor_s = 1.003e-05, memory_efficiency = 0.7325, saturation = 0.3202, latency_s_per_kv = 2.062e-09,
                slice_s = 2.958e-06, cached_speedup = 1.05, part_s = 2.965e-08, loose = 0.1, split = 0.7398,
                occupancy = 1.535, compute_efficiency = 1.178,
            },
            nodes = {
                { 2.756, 2, 65536, 8 },
                { -4.864, 128, 256, 2 },
                { 2.632, 512, 8, 16 },
                { 5.024, 128, 2048, 32 },
                { -3.081, 16, 65536, 128 },
                { -2.945, 512, 256, 128 },
                { 1.047, 1024, 64, 32 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1167, median = 0.08113, p90 = 0.2514, error = 0.1094, error_growth = 0.02333,
            cores = 148, cache = 1.26e+08, bias = -0.1334,
            constants = {
                floor_s = 9.025e-06, memory_efficiency = 0.7959, saturation = 0.2833, latency_s_per_kv = 2.728e-09,
                slice_s = 2.387e-06, cached_speedup = 0.5462, part_s = 2.272e-08, loose = 0.1, split = 2.139,
                occupancy = 1.493, compute_efficiency = 1.146,
            },
            nodes = {
                { 0.3127, 2, 2, 64 },
                { 3.025, 128, 128, 1 },
                { 2.422, 1024, 16, 128 },
                { 2.555, 1, 16384, 1 },
                { -7.688, 128, 256, 2 },
                { 2.68, 1024, 8192, 32 },
                { -1.467, 32, 131072, 16 },
            },
        },
    },
}
