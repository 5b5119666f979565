-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_mla_prefill", system = "l40s", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.1683, median = 0.09875, p90 = 0.4337, error = 0.1608, error_growth = 0.03366,
            cores = 142, cache = 9.6e+07, bias = 0.171,
            constants = {
                floor_s = 4.307e-06, compute_efficiency = 0.4703, memory_efficiency = 0.7481, tail = 0.5281,
                sequence_s = 6.622e-09, tile_s = 3.006e-07,
            },
            nodes = {
                { 3.418, 4, 16, 128 },
                { -2.073, 128, 256, 16 },
                { -9.32, 8, 64, 128 },
                { -11.95, 64, 64, 16 },
                { 1.958, 2, 16, 4 },
                { -11.83, 16, 128, 16 },
                { -5.54, 1, 6144, 2 },
                { 4.789, 32, 1024, 2 },
                { 4.506, 1, 64, 32 },
                { 11.97, 256, 128, 4 },
                { 13.19, 32, 256, 32 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1551, median = 0.09349, p90 = 0.4042, error = 0.148, error_growth = 0.03102,
            cores = 142, cache = 9.6e+07, bias = 0.4229,
            constants = {
                floor_s = 4.543e-06, compute_efficiency = 0.4693, memory_efficiency = 0.5744, tail = 0.4949,
                sequence_s = 7.399e-09, tile_s = 3.006e-07,
            },
            nodes = {
                { 0.3594, 4, 16, 128 },
                { 5.066, 128, 256, 8 },
                { -10.21, 16, 64, 32 },
                { 2.727, 2, 16, 4 },
                { -5.867, 1, 6144, 2 },
                { 3.848, 16, 1024, 4 },
                { -8.426, 128, 16, 8 },
                { 16.39, 128, 64, 16 },
                { 5.655, 16, 16, 16 },
                { -19.34, 64, 64, 16 },
                { 6.898, 256, 128, 4 },
            },
        },
    },
}
