-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_decode", system = "rtx_pro_6000_server", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.2557, median = 0.1852, p90 = 0.5513, error = 0.2312, error_growth = 0.04898,
            cores = 188, cache = 1.28e+08, bias = -0.1402,
            constants = {
                floor_s = 1.245e-05, memory_efficiency = 0.8488, saturation = 0.2002, latency_s_per_kv = 4.878e-09,
                slice_s = 2.329e-06, cached_speedup = 0.5641, sequence_s = 4.398e-07, split = 0.6815, occupancy = 1.5,
                compute_efficiency = 0.2019,
            },
            nodes = {
                { 13.64, 32, 2, 128 },
                { -11.88, 16, 4, 16 },
                { -15.83, 1, 512, 128 },
                { 13.68, 1, 8192, 8 },
                { -10.33, 16, 2048, 4 },
                { 12.9, 256, 128, 64 },
                { 7.177, 1, 32, 4 },
                { -6.038, 256, 128, 1 },
            },
        },
    },
}
