-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.08336, median = 0.05644, p90 = 0.1706, error = 0.07657, error_growth = 0.02043,
            cores = 142, cache = 9.6e+07, biases = { -0.09683 }, mapes = { 0.08336 },
            constants = {
                floor_s = 7.981e-06, compute_efficiency = 0.6472, memory_efficiency = 0.6357, tail = 0.2335,
                sequence_s = 3.252e-08, packing = 0.2334, cache_passes = 1.275, small_tile = 0.5566, block = 0.1846,
                warm_speedup = 7.242, overlap = 2.835,
            },
            nodes = {
                { 8.544, 32, 1024, 1 },
                { -1.295, 1, 512, 32 },
                { 1.714, 1, 16, 4 },
                { -0.1356, 32, 128, 1 },
                { -3.932, 8, 1536, 4 },
                { -3.69, 32, 256, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.09112, median = 0.06154, p90 = 0.2079, error = 0.085, error_growth = 0.01822,
            cores = 142, cache = 9.6e+07, biases = { -0.06136 }, mapes = { 0.09112 },
            constants = {
                floor_s = 7.994e-06, compute_efficiency = 0.6539, memory_efficiency = 0.6419, tail = 0.2319,
                sequence_s = 3.414e-08, packing = 0.2444, cache_passes = 1.291, small_tile = 0.5517, block = 0.1939,
                warm_speedup = 7.282, overlap = 2.851,
            },
            nodes = {
                { 8.418, 32, 1024, 1 },
                { -1.107, 1, 512, 32 },
                { -3.435, 8, 1536, 4 },
                { -3.824, 32, 256, 1 },
                { 1.663, 2, 64, 1 },
                { -0.887, 1, 6144, 2 },
            },
        },
    },
}
