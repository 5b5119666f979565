-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_trtllm_mla_decode", system = "h200_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07505, median = 0.05441, p90 = 0.1479, error = 0.07069, error_growth = 0.01501,
            cores = 132, cache = 5e+07, bias = -0.06438,
            constants = {
                floor_s = 1.231e-05, memory_efficiency = 0.9224, compute_efficiency = 0.6893, saturation = 0.2164,
                latency_s_per_kv = 2.697e-09, slice_s = 3.731e-06, cached_speedup = 1.12, padding_heads = 15.99,
                sequence_s = 4.232e-08,
            },
            nodes = {
                { -5.969, 128, 128, 1 },
                { 7.682, 1024, 16, 128 },
                { 2.353, 1, 16384, 1 },
                { -4.457, 512, 32, 32 },
                { -2.981, 1, 512, 128 },
                { 1.572, 2, 4, 64 },
                { 3.53, 32, 512, 4 },
                { -0.5719, 128, 131072, 16 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.08066, median = 0.06472, p90 = 0.1509, error = 0.07518, error_growth = 0.01613,
            cores = 132, cache = 5e+07, bias = 0.007693,
            constants = {
                floor_s = 1.21e-05, memory_efficiency = 0.6495, compute_efficiency = 0.7848, saturation = 0.2324,
                latency_s_per_kv = 2.311e-09, slice_s = 3.5e-06, cached_speedup = 1.093, padding_heads = 15.99,
                sequence_s = 4.42e-08,
            },
            nodes = {
                { -1.772, 128, 128, 1 },
                { 7.558, 1024, 16, 128 },
                { 2.35, 1, 16384, 1 },
                { -5.445, 512, 64, 4 },
                { -2.491, 1, 512, 128 },
                { 1.412, 2, 4, 64 },
                { -2.82, 128, 4, 8 },
                { 1.984, 32, 16, 2 },
            },
        },
    },
}
