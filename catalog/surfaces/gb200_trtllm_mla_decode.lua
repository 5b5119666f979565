-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_trtllm_mla_decode", system = "gb200", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1218, median = 0.08637, p90 = 0.2792, error = 0.1132, error_growth = 0.02436,
            cores = 148, cache = 1.26e+08, bias = -0.0367,
            constants = {
                floor_s = 1.035e-05, memory_efficiency = 0.7078, compute_efficiency = 1.108, saturation = 0.1978,
                latency_s_per_kv = 3.056e-09, slice_s = 2.694e-06, cached_speedup = 1.008, padding_heads = 26.09,
                sequence_s = 2.805e-08,
            },
            nodes = {
                { 2.102, 2, 65536, 8 },
                { -5.012, 128, 256, 2 },
                { 1.922, 512, 8, 16 },
                { 6.379, 64, 2048, 32 },
                { -5.647, 256, 256, 128 },
                { -2.212, 16, 65536, 128 },
                { 5.602, 1024, 64, 32 },
                { -2.935, 1024, 256, 4 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1228, median = 0.08771, p90 = 0.2597, error = 0.1142, error_growth = 0.02456,
            cores = 148, cache = 1.26e+08, bias = -0.0279,
            constants = {
                floor_s = 9.623e-06, memory_efficiency = 0.7479, compute_efficiency = 1.129, saturation = 0.2152,
                latency_s_per_kv = 3.215e-09, slice_s = 2.759e-06, cached_speedup = 0.8926, padding_heads = 25.09,
                sequence_s = 2.652e-08,
            },
            nodes = {
                { 4.915, 1024, 16, 128 },
                { 1.969, 512, 64, 4 },
                { 3.456, 1, 65536, 2 },
                { -5.053, 128, 256, 2 },
                { -1.345, 1024, 2, 4 },
                { -3.762, 32, 131072, 16 },
                { 3.681, 128, 8192, 32 },
                { -3.279, 1024, 256, 4 },
            },
        },
    },
}
