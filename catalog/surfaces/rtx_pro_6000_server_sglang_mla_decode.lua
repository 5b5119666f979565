-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_decode", system = "rtx_pro_6000_server", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.2462, median = 0.1719, p90 = 0.5505, error = 0.223, error_growth = 0.04776,
            cores = 188, cache = 1.28e+08, bias = -0.08047,
            constants = {
                floor_s = 1.245e-05, memory_efficiency = 0.8489, saturation = 0.2003, latency_s_per_kv = 4.873e-09,
                slice_s = 2.329e-06, cached_speedup = 0.5645, part_s = 4.398e-07, loose = 0.1, split = 0.6807,
                occupancy = 1.5, compute_efficiency = 0.2019,
            },
            nodes = {
                { 11.01, 32, 2, 128 },
                { -10.25, 4, 16, 64 },
                { -11.38, 64, 2, 16 },
                { 5.171, 256, 2, 32 },
                { -8.864, 128, 128, 1 },
                { 8.14, 256, 32, 64 },
                { 6.523, 4, 8, 1 },
                { 2.243, 1, 16384, 1 },
            },
        },
    },
}
