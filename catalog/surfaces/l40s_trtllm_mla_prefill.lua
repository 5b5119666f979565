-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.1662, median = 0.08697, p90 = 0.4155, error = 0.1584, error_growth = 0.03314,
            cores = 142, cache = 9.6e+07, biases = { 0.3592 }, mapes = { 0.1662 },
            constants = {
                floor_s = 6.964e-06, compute_efficiency = 0.5091, memory_efficiency = 0.8649, tail = 0.2145,
                sequence_s = 1.243e-08, packing = 0.07423, cache_passes = 0.6781, small_tile = 0.6611,
            },
            nodes = {
                { 6.696, 128, 256, 16 },
                { -12.24, 4, 128, 128 },
                { 2.498, 1, 16, 4 },
                { -9.598, 16, 128, 16 },
                { -1.068, 1, 16384, 32 },
                { 4.587, 2, 512, 128 },
                { 2.853, 1, 32, 128 },
                { 8.239, 16, 256, 32 },
                { -3.191, 4, 3072, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1643, median = 0.1021, p90 = 0.3902, error = 0.1573, error_growth = 0.03286,
            cores = 142, cache = 9.6e+07, biases = { 0.09409 }, mapes = { 0.1643 },
            constants = {
                floor_s = 7.163e-06, compute_efficiency = 0.521, memory_efficiency = 0.7419, tail = 0.2073,
                sequence_s = 1.264e-08, packing = 0.08924, cache_passes = 0.808, small_tile = 0.658,
            },
            nodes = {
                { -0.003491, 1, 32, 128 },
                { 5.46, 128, 256, 16 },
                { -9.596, 4, 128, 128 },
                { -14.23, 16, 64, 32 },
                { -2.256, 4, 6144, 8 },
                { 2.758, 2, 16, 4 },
                { 4.925, 4, 16, 128 },
                { 10.45, 16, 256, 32 },
                { 3.25, 128, 32, 128 },
            },
        },
    },
}
