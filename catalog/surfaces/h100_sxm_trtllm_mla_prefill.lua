-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_trtllm_mla_prefill", system = "h100_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.06171, median = 0.03815, p90 = 0.1325, error = 0.05912, error_growth = 0.01234,
            cores = 132, cache = 5e+07, bias = -0.1089,
            constants = {
                floor_s = 1.402e-05, compute_efficiency = 0.5558, memory_efficiency = 0.544, tail = 0.7613,
                sequence_s = 4.468e-08, tile_s = 3.007e-07,
            },
            nodes = {
                { 8.938, 64, 1024, 1 },
                { -0.6723, 1, 3072, 32 },
                { -2.256, 128, 64, 1 },
                { 3.339, 64, 1, 64 },
                { -2.351, 128, 16, 2 },
                { -4.624, 128, 256, 16 },
                { -3.19, 128, 1, 2 },
                { -4.261, 1, 6144, 2 },
                { 2.189, 8, 128, 2 },
                { 2.842, 256, 16, 32 },
                { 1.015, 16, 1, 4 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.06266, median = 0.04964, p90 = 0.1208, error = 0.05959, error_growth = 0.01253,
            cores = 132, cache = 5e+07, bias = -0.2677,
            constants = {
                floor_s = 1.721e-05, compute_efficiency = 0.6067, memory_efficiency = 0.2451, tail = 0.9016,
                sequence_s = 3.798e-08, tile_s = 2.999e-07,
            },
            nodes = {
                { 2.306, 64, 1024, 1 },
                { -0.2253, 2, 512, 128 },
                { -4.076, 1, 6144, 2 },
                { 5.316, 32, 1536, 1 },
                { -1.921, 1, 32768, 4 },
                { -3.568, 16, 256, 32 },
                { 5.333, 256, 16, 32 },
                { -2.442, 128, 16, 2 },
                { 1.628, 4, 64, 2 },
                { -3.43, 256, 128, 4 },
                { 3.05, 1, 3072, 32 },
            },
        },
    },
}
