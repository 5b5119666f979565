-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_decode", system = "rtx_pro_6000_server", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.2546, median = 0.1813, p90 = 0.4912, error = 0.2143, error_growth = 0.04578,
            cores = 188, cache = 1.28e+08, bias = 0.03536,
            constants = {
                floor_s = 1.381e-05, memory_efficiency = 0.7356, compute_efficiency = 0.1497, saturation = 0.2263,
                latency_s_per_kv = 3.8e-09, slice_s = 3.019e-06, cached_speedup = 0.9132, padding_heads = 11.42,
                sequence_s = 4.251e-07,
            },
            nodes = {
                { 5.451, 256, 2, 32 },
                { -8.68, 128, 4, 8 },
                { 0.3759, 8, 64, 64 },
                { 6.069, 1, 16384, 1 },
                { -16.1, 4, 256, 64 },
                { 18.88, 128, 32, 128 },
                { -9.365, 128, 256, 2 },
                { 5.249, 2, 128, 1 },
            },
        },
    },
}
