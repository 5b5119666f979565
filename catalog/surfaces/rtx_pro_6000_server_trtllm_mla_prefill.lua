-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_prefill", backend = "trtllm", op = "mla_prefill",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.06149, median = 0.0422, p90 = 0.1265, error = 0.0562, error_growth = 0.0123,
            cores = 188, cache = 1.28e+08, biases = { 0.01897 }, mapes = { 0.06149 },
            constants = {
                floor_s = 1.18e-05, compute_efficiency = 0.8277, memory_efficiency = 0.7833, tail = 0.3814,
                sequence_s = 2.595e-08, packing = 0.2493, cache_passes = 1.201, small_tile = 0.5863, block = 0.4308,
                warm_speedup = 2.847, overlap = 2.132,
            },
            nodes = {
                { 6.009, 64, 1024, 1 },
                { -0.6295, 2, 512, 128 },
                { -5.446, 8, 1536, 1 },
                { -0.8276, 128, 512, 128 },
                { 2.121, 2, 1024, 2 },
                { -1.324, 16, 256, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06106, median = 0.03793, p90 = 0.1361, error = 0.05697, error_growth = 0.01221,
            cores = 188, cache = 1.28e+08, biases = { 0.02207 }, mapes = { 0.06106 },
            constants = {
                floor_s = 1.358e-05, compute_efficiency = 2.224, memory_efficiency = 0.7009, tail = 0.5892,
                sequence_s = 2.204e-08, packing = 1.303, cache_passes = 2.327, small_tile = 0.4075, block = 0.4182,
                warm_speedup = 5.499, overlap = 1.342,
            },
            nodes = {
                { -1.103, 1, 1, 8 },
                { 1.919, 4, 64, 2 },
                { -0.2802, 1, 512, 32 },
                { 4.354, 64, 1024, 1 },
                { -2.485, 8, 4096, 1 },
                { -2.702, 64, 256, 2 },
            },
        },
    },
}
