-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_trtllm_mla_prefill", system = "gb200", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.1018, median = 0.07377, p90 = 0.2612, error = 0.0968, error_growth = 0.02037,
            cores = 148, cache = 1.26e+08, bias = 0.03174,
            constants = {
                floor_s = 1.366e-05, compute_efficiency = 0.502, memory_efficiency = 0.4197, tail = 1.483,
                sequence_s = 7.137e-08, tile_s = 3.033e-07,
            },
            nodes = {
                { 5.59, 64, 1, 64 },
                { -3.153, 128, 1, 2 },
                { 0.76, 2, 32768, 32 },
                { 10.75, 32, 1536, 1 },
                { -7.454, 64, 256, 2 },
                { -4.043, 4, 12288, 4 },
                { 15.44, 4, 64, 2 },
                { -2.806, 1, 6144, 2 },
                { -4.472, 16, 16, 1 },
                { -6.051, 1, 64, 4 },
                { -4.398, 8, 128, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.08219, median = 0.05154, p90 = 0.2006, error = 0.07877, error_growth = 0.01644,
            cores = 148, cache = 1.26e+08, bias = -0.3941,
            constants = {
                floor_s = 1.782e-05, compute_efficiency = 0.6404, memory_efficiency = 0.1912, tail = 1.688,
                sequence_s = 7.31e-08, tile_s = 2.985e-07,
            },
            nodes = {
                { 5.512, 64, 1, 64 },
                { -4.226, 128, 1, 2 },
                { -4.271, 32, 256, 32 },
                { 7.76, 64, 1024, 1 },
                { -3.368, 1, 32768, 4 },
                { -9.621, 64, 256, 2 },
                { 3.851, 8, 256, 2 },
                { 3.957, 256, 16, 32 },
                { 5.123, 4, 2048, 16 },
                { -2.319, 1, 256, 128 },
                { 1.347, 4, 16, 32 },
            },
        },
    },
}
