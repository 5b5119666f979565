-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_prefill", backend = "sglang", op = "mla_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08347, median = 0.05543, p90 = 0.1884, error = 0.07748, error_growth = 0.01669,
            cores = 142, cache = 9.6e+07, biases = { -0.0433 }, mapes = { 0.08347 },
            constants = {
                floor_s = 6.864e-06, compute_efficiency = 0.1902, memory_efficiency = 0.6312, tail = 0.1364,
                sequence_s = 1.699e-08, packing = 3.687, cache_passes = 1.41, small_tile = 0.2317, block = 0.07089,
                warm_speedup = 2.712, overlap = 3.495,
            },
            nodes = {
                { -0.7708, 32, 1, 8 },
                { 11.5, 256, 256, 8 },
                { -7.181, 16, 256, 32 },
                { 1.385, 1, 16, 4 },
                { 6.264, 128, 512, 128 },
                { -9.904, 128, 256, 16 },
            },
        },
    },
}
