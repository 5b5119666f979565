-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_decode", backend = "sglang", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1532, median = 0.08153, p90 = 0.2763, error = 0.1175, error_growth = 0.02802,
            cores = 188, cache = 1.28e+08, biases = { 0.1294 }, mapes = { 0.1532 },
            constants = {
                floor_s = 1.601e-05, memory_efficiency = 0.7551, saturation = 0.004897, latency_s_per_kv = 3.598e-09,
                slice_s = 2.391e-06, cached_speedup = 1.861, part_s = 1.346e-07, loose = 0.6051, split = 0.0147,
                occupancy = 1.5, compute_efficiency = 35.39, slowness_16 = 0.9901, slowness_32 = 1.792,
                slowness_64 = 2.831, slowness_wide = 4.08,
            },
            nodes = {
                { 11.86, 1, 16384, 1 },
                { -10.67, 2, 16384, 2 },
                { -1.501, 4, 16, 64 },
            },
        },
    },
}
