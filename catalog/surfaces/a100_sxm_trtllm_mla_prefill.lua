-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.04422, median = 0.03029, p90 = 0.09137, error = 0.04158, error_growth = 0.008844,
            cores = 108, cache = 4e+07, biases = { 0.07701 }, mapes = { 0.04422 },
            constants = {
                floor_s = 1.163e-05, compute_efficiency = 0.763, memory_efficiency = 0.7137, tail = 0.5853,
                sequence_s = 6.43e-08, packing = 0.244, cache_passes = 1.055, small_tile = 0.6347, block = 0.2945,
                warm_speedup = 1.425, overlap = 2.037,
            },
            nodes = {
                { 3.123, 32, 1024, 1 },
                { -1.007, 1, 512, 32 },
                { -2.382, 8, 1536, 4 },
                { -2.899, 128, 16, 2 },
                { 0.9389, 4, 16, 128 },
                { 1.712, 256, 64, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.0464, median = 0.03151, p90 = 0.1065, error = 0.04364, error_growth = 0.00928,
            cores = 108, cache = 4e+07, biases = { 0.07846 }, mapes = { 0.0464 },
            constants = {
                floor_s = 1.168e-05, compute_efficiency = 0.7619, memory_efficiency = 0.7103, tail = 0.5816,
                sequence_s = 6.312e-08, packing = 0.2445, cache_passes = 1.061, small_tile = 0.6336, block = 0.2986,
                warm_speedup = 1.457, overlap = 2.05,
            },
            nodes = {
                { 3.097, 32, 1024, 1 },
                { -1.349, 1, 512, 32 },
                { -2.117, 8, 1536, 4 },
                { -3.431, 128, 16, 2 },
                { 1.389, 8, 16, 32 },
                { 1.841, 256, 64, 1 },
            },
        },
    },
}
