-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_prefill", system = "l40s", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.1546, median = 0.08557, p90 = 0.3801, error = 0.1475, error_growth = 0.03085,
            cores = 142, cache = 9.6e+07, bias = 0.418,
            constants = {
                floor_s = 6.964e-06, compute_efficiency = 0.5091, memory_efficiency = 0.8638, tail = 0.2146,
                sequence_s = 1.242e-08, packing = 0.0742, cache_passes = 0.6787, small_tile = 0.6609,
            },
            nodes = {
                { 6.579, 128, 256, 16 },
                { -13.35, 4, 128, 128 },
                { 2.356, 1, 16, 4 },
                { -9.944, 16, 128, 16 },
                { -1.138, 1, 16384, 32 },
                { 5.175, 2, 512, 128 },
                { 3.302, 1, 32, 128 },
                { 8.918, 16, 256, 32 },
                { -3.526, 4, 3072, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1633, median = 0.1115, p90 = 0.3543, error = 0.1563, error_growth = 0.03266,
            cores = 142, cache = 9.6e+07, bias = 0.08411,
            constants = {
                floor_s = 7.162e-06, compute_efficiency = 0.5211, memory_efficiency = 0.7409, tail = 0.2073,
                sequence_s = 1.264e-08, packing = 0.08928, cache_passes = 0.8084, small_tile = 0.6577,
            },
            nodes = {
                { 0.3434, 1, 32, 128 },
                { 5.333, 128, 256, 16 },
                { -9.957, 4, 128, 128 },
                { -16.08, 16, 64, 32 },
                { -2.361, 4, 6144, 8 },
                { 2.92, 2, 16, 4 },
                { 5.436, 4, 16, 128 },
                { 11.65, 16, 256, 32 },
                { 3.657, 128, 32, 128 },
            },
        },
    },
}
