-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_mla_decode", system = "b200_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1234, median = 0.08534, p90 = 0.284, error = 0.1156, error_growth = 0.02467,
            cores = 148, cache = 1.26e+08, bias = 0.06663,
            constants = {
                floor_s = 1.014e-05, memory_efficiency = 0.7161, compute_efficiency = 1.189, saturation = 0.1904,
                latency_s_per_kv = 2.808e-09, slice_s = 3.219e-06, cached_speedup = 1.049, padding_heads = 24.66,
                sequence_s = 2.844e-08,
            },
            nodes = {
                { 4.954, 2, 65536, 8 },
                { -5.485, 128, 256, 2 },
                { 2.811, 512, 8, 16 },
                { 7.115, 128, 2048, 32 },
                { -4.344, 512, 1024, 128 },
                { -2.368, 16, 65536, 128 },
                { -0.8659, 1, 512, 128 },
                { -2.679, 4, 65536, 2 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1193, median = 0.0786, p90 = 0.255, error = 0.1114, error_growth = 0.02387,
            cores = 148, cache = 1.26e+08, bias = 0.01538,
            constants = {
                floor_s = 8.748e-06, memory_efficiency = 0.761, compute_efficiency = 1.168, saturation = 0.2223,
                latency_s_per_kv = 2.503e-09, slice_s = 2.619e-06, cached_speedup = 0.794, padding_heads = 17.24,
                sequence_s = 2.833e-08,
            },
            nodes = {
                { 5.44, 1024, 16, 128 },
                { -0.8373, 512, 64, 4 },
                { 6.272, 1, 65536, 2 },
                { -3.702, 128, 256, 2 },
                { -1.89, 1024, 2, 4 },
                { -3.96, 4, 65536, 2 },
                { -2.292, 1, 512, 128 },
                { 1.555, 16, 16, 128 },
            },
        },
    },
}
