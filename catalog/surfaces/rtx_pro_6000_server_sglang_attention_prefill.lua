-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_attention_prefill", system = "rtx_pro_6000_server", backend = "sglang", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.3122, median = 0.1534, p90 = 0.7029, error = 0.2043, error_growth = 0.04951,
            cores = 188, cache = 1.28e+08, bias = 0.02051,
            constants = {
                floor_s = 5.336e-06, compute_efficiency = 0.6538, memory_efficiency = 1.089, tail = 0.2474,
                sequence_s = 1.027e-08, packing = 3.95, cache_passes = 3.527, small_tile = 0.7876, head_64 = 0.5959,
                head_128 = 1.057, head_192 = 0.5182, head_256 = 0.9973, head_512 = 0.4908, skip_64 = 1.374,
                skip_128 = 4.998, skip_192 = 1.36, skip_256 = 5.544, windowed_64 = 0.2851, windowed_128 = 0.4486,
                windowed_192 = 0.4045, windowed_256 = 0.0945, floor_64 = 1.434, floor_128 = 0.9728, floor_192 = 2.058,
                floor_256 = 0.7747, floor_512 = 0.4282,
            },
            nodes = {
                { -2.924, 16, 1, 1, 1, 512, 0 },
                { 1.816, 4, 32, 1, 1, 256, 1024 },
            },
        },
        {
            kernel = "attention_prefill", format = "fp8", variant = 0, rows = 140,
            mape = 0.1892, median = 0.104, p90 = 0.4202, error = 0.1488, error_growth = 0.03644,
            cores = 188, cache = 1.28e+08, bias = 0.07347,
            constants = {
                floor_s = 6.703e-06, compute_efficiency = 0.2424, memory_efficiency = 1.122, tail = 0.1533,
                sequence_s = 8.525e-09, packing = 0.6727, cache_passes = 0.9296, small_tile = 0.7109, head_64 = 0.8949,
                head_128 = 0.952, head_192 = 0.9976, head_256 = 0.7581, head_512 = 0.8683, skip_64 = 1.636,
                skip_128 = 4.994, skip_192 = 1.598, skip_256 = 2.373, windowed_64 = 0.3, windowed_128 = 0.9644,
                windowed_192 = 0.768, windowed_256 = 0.6884, floor_64 = 0.9929, floor_128 = 0.9808, floor_192 = 1.658,
                floor_256 = 1.505, floor_512 = 0.3347,
            },
            nodes = {
                { -0.9148, 16, 16, 8, 1, 512, 0 },
            },
        },
        {
            kernel = "attention_prefill", format = "kv_fp8", variant = 0, rows = 140,
            mape = 0.3062, median = 0.1606, p90 = 0.6772, error = 0.2045, error_growth = 0.05055,
            cores = 188, cache = 1.28e+08, bias = 0.1079,
            constants = {
                floor_s = 7.074e-06, compute_efficiency = 0.644, memory_efficiency = 0.9855, tail = 0.2943,
                sequence_s = 1.276e-08, packing = 3.387, cache_passes = 5.539, small_tile = 0.7711, head_64 = 0.6353,
                head_128 = 1.064, head_192 = 0.5335, head_256 = 1.017, head_512 = 0.2963, skip_64 = 1.375,
                skip_128 = 5.014, skip_192 = 1.099, skip_256 = 2.778, windowed_64 = 0.2984, windowed_128 = 0.4258,
                windowed_192 = 0.3793, windowed_256 = 0.1572, floor_64 = 1.378, floor_128 = 0.9737, floor_192 = 1.762,
                floor_256 = 0.9034, floor_512 = 0.4981,
            },
            nodes = {
                { -1.857, 16, 1, 1, 1, 512, 0 },
            },
        },
    },
}
