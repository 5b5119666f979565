-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_attention_prefill", backend = "trtllm", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1313, median = 0.07372, p90 = 0.3038, error = 0.1038, error_growth = 0.02567,
            cores = 188, cache = 1.28e+08, biases = { -0.004258 }, mapes = { 0.1313 },
            constants = {
                floor_s = 1.194e-05, compute_efficiency = 0.4718, memory_efficiency = 0.4886, tail = 0.5497,
                sequence_s = 6.333e-09, packing = 0.08183, cache_passes = 1.799, small_tile = 0.5318, block = 0.3823,
                warm_speedup = 2.263, overlap = 1.271, single_packing = 0.7254, skipped_tile = 0.003694,
                head_64 = 1.148, head_192 = 0.6157, head_256 = 0.9133, head_512 = 0.6, floor_64 = 0.8341,
                floor_192 = 0.8491, floor_256 = 1.68, floor_512 = 1, windowed_64 = 1.197, windowed_128 = 1.042,
                windowed_192 = 1.29, windowed_256 = 0.9,
            },
            nodes = {
                { 5.047, 64, 1, 64, 1, 256, 0 },
                { -5.377, 256, 1, 8, 1, 192, 0 },
                { 2.611, 128, 1, 8, 2, 256, 0 },
                { -2.147, 256, 1, 8, 1, 192, 128 },
                { 0.9914, 256, 1, 8, 1, 64, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.08731, median = 0.06026, p90 = 0.1706, error = 0.07147, error_growth = 0.01746,
            cores = 188, cache = 1.28e+08, biases = { -0.01364 }, mapes = { 0.08731 },
            constants = {
                floor_s = 9.461e-06, compute_efficiency = 0.4509, memory_efficiency = 0.657, tail = 0.7403,
                sequence_s = 7.111e-09, packing = 0.1554, cache_passes = 1.848, small_tile = 0.5748, block = 0.5302,
                warm_speedup = 2.205, overlap = 1.417, single_packing = 1.299, skipped_tile = 0.003845,
                head_64 = 0.4221, head_192 = 0.5339, head_256 = 0.2854, head_512 = 0.6, floor_64 = 1.563,
                floor_192 = 1.086, floor_256 = 1.309, floor_512 = 1, windowed_64 = 0.9109, windowed_128 = 1.052,
                windowed_192 = 1.074, windowed_256 = 0.9,
            },
            nodes = {
                { 3.251, 256, 1, 24, 2, 64, 0 },
                { -2.107, 32, 1, 16, 1, 128, 0 },
                { -2.886, 256, 16, 32, 8, 128, 0 },
                { 2.81, 64, 16, 40, 8, 64, 128 },
                { 0.705, 2, 128, 2, 1, 192, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.1321, median = 0.07403, p90 = 0.3563, error = 0.1054, error_growth = 0.02575,
            cores = 188, cache = 1.28e+08, biases = { -0.002226 }, mapes = { 0.1321 },
            constants = {
                floor_s = 1.207e-05, compute_efficiency = 0.4742, memory_efficiency = 0.4799, tail = 0.5314,
                sequence_s = 6.005e-09, packing = 0.08553, cache_passes = 1.414, small_tile = 0.5324, block = 0.4095,
                warm_speedup = 2.297, overlap = 1.307, single_packing = 0.7358, skipped_tile = 0.003526,
                head_64 = 1.153, head_192 = 0.6134, head_256 = 0.9124, head_512 = 0.6, floor_64 = 0.8539,
                floor_192 = 0.8438, floor_256 = 1.574, floor_512 = 1, windowed_64 = 1.254, windowed_128 = 1.018,
                windowed_192 = 1.299, windowed_256 = 0.9,
            },
            nodes = {
                { 4.614, 64, 1, 64, 1, 256, 0 },
                { -6.638, 256, 1, 8, 1, 192, 0 },
                { 3.087, 128, 1, 8, 2, 256, 0 },
                { 1.656, 256, 16, 32, 8, 128, 0 },
                { -1.471, 128, 16, 4, 1, 192, 0 },
            },
        },
    },
}
