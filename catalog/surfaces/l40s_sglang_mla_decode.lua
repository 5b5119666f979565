-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_decode", system = "l40s", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.3118, median = 0.2003, p90 = 0.6015, error = 0.256, error_growth = 0.05459,
            cores = 142, cache = 9.6e+07, bias = 0.1,
            constants = {
                floor_s = 9.734e-06, memory_efficiency = 0.7683, saturation = 0.5044, latency_s_per_kv = 2.697e-09,
                slice_s = 2.007e-06, cached_speedup = 1.778, part_s = 6.231e-07, loose = 0.1, split = 2.025,
                occupancy = 1.467, compute_efficiency = 0.1444,
            },
            nodes = {
                { 15.68, 256, 32, 64 },
                { -5.765, 64, 128, 8 },
                { 1.986, 256, 16384, 64 },
                { -9.057, 1, 512, 128 },
                { 3.907, 2, 256, 1 },
                { -9.383, 256, 128, 1 },
                { 2.602, 1, 16384, 1 },
            },
        },
    },
}
