-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_prefill", backend = "sglang", op = "attention_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.3142, median = 0.1432, p90 = 0.6979, error = 0.196, error_growth = 0.04832,
            cores = 188, cache = 1.28e+08, biases = { 0.05125 }, mapes = { 0.3142 },
            constants = {
                floor_s = 5.335e-06, compute_efficiency = 0.6538, memory_efficiency = 1.088, tail = 0.2474,
                sequence_s = 1.027e-08, packing = 3.94, cache_passes = 3.527, small_tile = 0.7877, head_64 = 0.5958,
                head_128 = 1.057, head_192 = 0.5182, head_256 = 0.9973, head_512 = 0.4909, skip_64 = 1.375,
                skip_128 = 5, skip_192 = 1.359, skip_256 = 5.542, windowed_64 = 0.2848, windowed_128 = 0.4486,
                windowed_192 = 0.4046, windowed_256 = 0.09451, floor_64 = 1.434, floor_128 = 0.9729, floor_192 = 2.058,
                floor_256 = 0.7749, floor_512 = 0.4278,
            },
            nodes = {
                { -3.406, 16, 16, 8, 1, 512, 0 },
                { 1.61, 1, 128, 16, 2, 192, 128 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1998, median = 0.1016, p90 = 0.3841, error = 0.1473, error_growth = 0.03667,
            cores = 188, cache = 1.28e+08, biases = { 0.06854 }, mapes = { 0.1998 },
            constants = {
                floor_s = 6.71e-06, compute_efficiency = 0.2423, memory_efficiency = 1.122, tail = 0.1524,
                sequence_s = 8.533e-09, packing = 0.6723, cache_passes = 0.9298, small_tile = 0.7106, head_64 = 0.8947,
                head_128 = 0.952, head_192 = 0.9974, head_256 = 0.7581, head_512 = 0.8687, skip_64 = 1.637,
                skip_128 = 4.994, skip_192 = 1.598, skip_256 = 2.37, windowed_64 = 0.2999, windowed_128 = 0.9642,
                windowed_192 = 0.768, windowed_256 = 0.6883, floor_64 = 0.9923, floor_128 = 0.9807, floor_192 = 1.658,
                floor_256 = 1.506, floor_512 = 0.3385,
            },
            nodes = {
                { -1.8, 16, 16, 8, 1, 512, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.3128, median = 0.1615, p90 = 0.6556, error = 0.2045, error_growth = 0.05088,
            cores = 188, cache = 1.28e+08, biases = { 0.07499 }, mapes = { 0.3128 },
            constants = {
                floor_s = 7.073e-06, compute_efficiency = 0.6441, memory_efficiency = 0.9856, tail = 0.2944,
                sequence_s = 1.272e-08, packing = 3.379, cache_passes = 5.552, small_tile = 0.7712, head_64 = 0.6352,
                head_128 = 1.064, head_192 = 0.5335, head_256 = 1.017, head_512 = 0.2964, skip_64 = 1.376,
                skip_128 = 5.014, skip_192 = 1.098, skip_256 = 2.778, windowed_64 = 0.298, windowed_128 = 0.4258,
                windowed_192 = 0.3794, windowed_256 = 0.1572, floor_64 = 1.378, floor_128 = 0.9737, floor_192 = 1.762,
                floor_256 = 0.9036, floor_512 = 0.4982,
            },
            nodes = {
                { -2.052, 16, 16, 8, 1, 512, 0 },
            },
        },
    },
}
