-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_sglang_attention_prefill", system = "b200_sxm", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 36,
            mape = 0.1911, median = 0.1713, p90 = 0.405, error = 0.1529, error_growth = 0.03823,
            cores = 148, cache = 1.26e+08, bias = 0.06033,
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.2319, memory_efficiency = 0.7, tail = 0.9489,
                sequence_s = 2e-08, packing = 0.1358, cache_passes = 1, small_tile = 0.5, head_64 = 0.8, head_128 = 1,
                head_192 = 0.4898, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 1.11,
                skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.4693, windowed_256 = 0.9,
                floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 104,
            mape = 0.1301, median = 0.09155, p90 = 0.2657, error = 0.1041, error_growth = 0.02602,
            cores = 148, cache = 1.26e+08, bias = 0.006975,
            serves = { 0, 1, 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 9.334e-06, compute_efficiency = 0.4653, memory_efficiency = 0.3157, tail = 0.5987,
                sequence_s = 6.656e-08, packing = 0.06557, cache_passes = 0.7695, small_tile = 1, head_64 = 0.6106,
                head_128 = 0.9779, head_192 = 0.9, head_256 = 1.182, head_512 = 0.8307, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 5.995, windowed_64 = 0.5791, windowed_128 = 0.9944, windowed_192 = 0.9,
                windowed_256 = 1.103, floor_64 = 0.949, floor_128 = 1.027, floor_192 = 1, floor_256 = 1,
                floor_512 = 0.6154,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 36,
            mape = 0.1887, median = 0.153, p90 = 0.4075, error = 0.1509, error_growth = 0.03773,
            cores = 148, cache = 1.26e+08, bias = 0.07436,
            serves = { 4, 5 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.1764, memory_efficiency = 0.7, tail = 0.9216,
                sequence_s = 2e-08, packing = 0.1763, cache_passes = 1, small_tile = 0.5, head_64 = 0.8, head_128 = 1,
                head_192 = 0.4105, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 1.057,
                skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.418, windowed_256 = 0.9,
                floor_64 = 1, floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 104,
            mape = 0.1211, median = 0.07695, p90 = 0.2934, error = 0.09688, error_growth = 0.02422,
            cores = 148, cache = 1.26e+08, bias = 0.01489,
            serves = { 0, 1, 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 1.615e-05, compute_efficiency = 0.2717, memory_efficiency = 0.1729, tail = 0.7,
                sequence_s = 7.052e-08, packing = 0.1684, cache_passes = 1.09, small_tile = 1.001, head_64 = 0.5806,
                head_128 = 0.9571, head_192 = 0.9, head_256 = 1.09, head_512 = 1.238, skip_64 = 3.617, skip_128 = 5,
                skip_192 = 5, skip_256 = 5.956, windowed_64 = 0.4284, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.7491, floor_64 = 0.9605, floor_128 = 1.03, floor_192 = 1, floor_256 = 0.8359,
                floor_512 = 0.826,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 33,
            mape = 0.5337, median = 0.2629, p90 = 0.6504, error = 0.2476, error_growth = 0.06191,
            cores = 148, cache = 1.26e+08, bias = 0.1462,
            serves = { 2 },
            constants = {
                floor_s = 1e-05, compute_efficiency = 0.3672, memory_efficiency = 0.1947, tail = 0.7,
                sequence_s = 9.554e-08, packing = 0.1455, cache_passes = 1, small_tile = 1, head_64 = 0.8, head_128 = 1,
                head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5, skip_192 = 5, skip_256 = 5,
                windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9, windowed_256 = 0.9, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 107,
            mape = 0.08272, median = 0.06521, p90 = 0.1839, error = 0.07586, error_growth = 0.01654,
            cores = 148, cache = 1.26e+08, bias = -0.07622,
            serves = { 4, 5, 6 },
            constants = {
                floor_s = 1.241e-05, compute_efficiency = 0.1509, memory_efficiency = 0.6744, tail = 0.3292,
                sequence_s = 1.523e-08, packing = 0.1906, cache_passes = 1.009, small_tile = 0.6448, head_64 = 0.8,
                head_128 = 1, head_192 = 0.6786, head_256 = 0.4935, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 1.152, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.5012,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 1, floor_192 = 1.463, floor_256 = 0.7216, floor_512 = 1,
            },
            nodes = {
                { 5.253, 256, 512, 2, 1, 192, 0 },
                { -3.773, 16, 1024, 8, 1, 192, 0 },
                { -0.1767, 128, 1, 8, 2, 256, 0 },
                { 3.101, 2, 512, 2, 1, 192, 0 },
                { -1.868, 2, 16, 64, 8, 192, 128 },
                { -1.576, 4, 1024, 3, 1, 256, 0 },
            },
        },
    },
}
