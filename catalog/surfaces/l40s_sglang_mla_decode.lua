-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_decode", system = "l40s", backend = "sglang", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.2512, median = 0.1948, p90 = 0.5124, error = 0.2233, error_growth = 0.0475,
            cores = 142, cache = 9.6e+07, bias = 0.2613,
            constants = {
                floor_s = 1.179e-05, memory_efficiency = 0.6954, compute_efficiency = 0.1418, saturation = 0.2736,
                latency_s_per_kv = 3.967e-09, slice_s = 2.579e-06, cached_speedup = 2.317, padding_heads = 11.48,
                sequence_s = 5.611e-07,
            },
            nodes = {
                { 5.608, 256, 2, 32 },
                { -10.97, 128, 4, 8 },
                { -16.08, 1, 512, 128 },
                { 17.26, 128, 32, 128 },
                { 5.447, 4, 8, 1 },
                { 13.86, 1, 16384, 1 },
                { -7.803, 128, 128, 1 },
                { -7.991, 4, 16384, 1 },
            },
        },
    },
}
