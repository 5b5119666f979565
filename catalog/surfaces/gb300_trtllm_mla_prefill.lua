-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_mla_prefill", system = "gb300", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08793, median = 0.0579, p90 = 0.2084, error = 0.08384, error_growth = 0.01759,
            cores = 148, cache = 1.26e+08, bias = -0.2278,
            constants = {
                floor_s = 1.366e-05, compute_efficiency = 0.5879, memory_efficiency = 0.4656, tail = 1.336,
                sequence_s = 5.812e-08, tile_s = 3.004e-07,
            },
            nodes = {
                { 3.377, 64, 1, 64 },
                { -2.515, 128, 1, 2 },
                { -1.926, 2, 32768, 32 },
                { 10.53, 32, 1536, 1 },
                { -5.376, 64, 256, 2 },
                { 7.561, 256, 16, 32 },
                { -4.664, 128, 64, 16 },
                { -3.062, 8, 4096, 1 },
                { 6.253, 2, 16, 4 },
                { -3.406, 128, 16, 2 },
                { -4.329, 1, 16, 4 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.07047, median = 0.05433, p90 = 0.1484, error = 0.06638, error_growth = 0.01409,
            cores = 148, cache = 1.26e+08, bias = -0.06459,
            constants = {
                floor_s = 1.712e-05, compute_efficiency = 0.7758, memory_efficiency = 0.2082, tail = 1.501,
                sequence_s = 6.305e-08, tile_s = 2.93e-07,
            },
            nodes = {
                { 8.746, 256, 1, 32 },
                { -1.652, 128, 1, 2 },
                { -0.8018, 128, 64, 16 },
                { 5.566, 64, 1024, 1 },
                { -5.166, 2, 32768, 8 },
                { -4.824, 256, 128, 4 },
                { 2.048, 4, 6144, 8 },
                { -3.841, 16, 256, 32 },
                { -5.957, 128, 1, 8 },
                { 4.191, 256, 16, 32 },
                { 2.785, 4, 3072, 32 },
            },
        },
    },
}
