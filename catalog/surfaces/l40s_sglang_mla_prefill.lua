-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_prefill", backend = "sglang", op = "mla_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08454, median = 0.05165, p90 = 0.1899, error = 0.07847, error_growth = 0.01691,
            cores = 142, cache = 9.6e+07, biases = { -0.05227 }, mapes = { 0.08454 },
            constants = {
                floor_s = 6.878e-06, compute_efficiency = 0.2004, memory_efficiency = 0.6485, tail = 0.1367,
                sequence_s = 1.927e-08, packing = 5.968, cache_passes = 1.575, small_tile = 0.2292, block = 0.07359,
                warm_speedup = 2.468, overlap = 3.523,
            },
            nodes = {
                { -0.8136, 32, 1, 8 },
                { 12.85, 256, 256, 8 },
                { -7.424, 16, 256, 32 },
                { 1.426, 1, 16, 4 },
                { 6.094, 128, 512, 128 },
                { -10.74, 128, 256, 16 },
            },
        },
    },
}
