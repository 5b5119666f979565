-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_trtllm_mla_decode", system = "gb200", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1238, median = 0.06389, p90 = 0.3027, error = 0.1143, error_growth = 0.02477,
            cores = 148, cache = 1.26e+08, bias = -0.01419,
            constants = {
                floor_s = 1.003e-05, memory_efficiency = 0.7325, saturation = 0.3202, latency_s_per_kv = 2.089e-09,
                slice_s = 2.958e-06, cached_speedup = 1.05, sequence_s = 2.965e-08, split = 0.7394, occupancy = 1.535,
                compute_efficiency = 1.181,
            },
            nodes = {
                { 2.689, 2, 65536, 8 },
                { -4.897, 128, 256, 2 },
                { 7.395, 512, 32, 32 },
                { -7.144, 256, 128, 64 },
                { 6.866, 64, 2048, 32 },
                { -3.404, 16, 65536, 128 },
                { -1.394, 32, 2048, 16 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1153, median = 0.08179, p90 = 0.2487, error = 0.1081, error_growth = 0.02307,
            cores = 148, cache = 1.26e+08, bias = -0.2068,
            constants = {
                floor_s = 9.025e-06, memory_efficiency = 0.7962, saturation = 0.2829, latency_s_per_kv = 2.831e-09,
                slice_s = 2.385e-06, cached_speedup = 0.546, sequence_s = 2.272e-08, split = 2.139, occupancy = 1.492,
                compute_efficiency = 1.15,
            },
            nodes = {
                { 0.5, 2, 2, 64 },
                { 3.901, 128, 128, 1 },
                { 2.52, 1024, 16, 128 },
                { 2.596, 1, 16384, 1 },
                { -8.679, 128, 256, 2 },
                { 3.27, 1024, 8192, 32 },
                { -1.611, 128, 131072, 16 },
            },
        },
    },
}
