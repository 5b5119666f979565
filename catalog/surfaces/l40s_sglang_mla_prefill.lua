-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_mla_prefill", system = "l40s", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.2418, median = 0.1341, p90 = 0.5414, error = 0.2205, error_growth = 0.04652,
            cores = 142, cache = 9.6e+07, bias = 0.6459,
            constants = {
                floor_s = 1.892e-06, compute_efficiency = 0.09219, memory_efficiency = 0.3528, tail = 0.1383,
                sequence_s = 2.174e-08, tile_s = 3.009e-07,
            },
            nodes = {
                { -8.296, 128, 1, 8 },
                { 3.148, 32, 1536, 1 },
                { -8.611, 8, 16, 128 },
                { 6.746, 128, 512, 128 },
                { 9.865, 8, 128, 1 },
                { -3.802, 16, 64, 32 },
                { -9.138, 8, 1536, 1 },
                { -2.983, 32, 32, 1 },
                { 1.157, 64, 256, 2 },
                { -7.27, 256, 16, 32 },
                { 11, 256, 128, 4 },
            },
        },
    },
}
