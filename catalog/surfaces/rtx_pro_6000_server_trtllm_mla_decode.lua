-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_decode", system = "rtx_pro_6000_server", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.45, median = 0.1784, p90 = 0.7528, error = 0.2666, error_growth = 0.05667,
            cores = 188, cache = 1.28e+08, bias = -0.837,
            constants = {
                floor_s = 1.03e-05, memory_efficiency = 0.6543, compute_efficiency = 0.5595, saturation = 0.2788,
                latency_s_per_kv = 3.837e-09, slice_s = 0.0002031, cached_speedup = 1.758, padding_heads = 30.26,
                sequence_s = 1.443e-08,
            },
            nodes = {
                { 10.07, 4, 65536, 2 },
                { -39.06, 32, 512, 4 },
                { 7.571, 128, 32, 2 },
                { 19.56, 4, 8192, 8 },
                { -13.44, 4, 256, 64 },
                { 6.997, 2, 16, 16 },
                { 21.24, 64, 128, 8 },
                { -2.703, 256, 32, 64 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.5119, median = 0.2581, p90 = 1.099, error = 0.3273, error_growth = 0.07056,
            cores = 188, cache = 1.28e+08, bias = 0.01299,
            constants = {
                floor_s = 8.895e-06, memory_efficiency = 0.4168, compute_efficiency = 1.407, saturation = 0.1577,
                latency_s_per_kv = 4.17e-09, slice_s = 0.0001161, cached_speedup = 1.188, padding_heads = 36.33,
                sequence_s = 7.665e-09,
            },
            nodes = {
                { 11.25, 4, 65536, 2 },
                { -19.23, 32, 2048, 16 },
                { 11.35, 16, 4096, 32 },
                { -9.537, 8, 8192, 128 },
                { 5.581, 1024, 2, 4 },
                { -7.404, 16, 512, 128 },
                { 19.49, 4, 8192, 8 },
                { -7.517, 8, 1024, 1 },
            },
        },
    },
}
