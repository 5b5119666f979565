-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_mla_prefill", system = "rtx_pro_6000_server", backend = "sglang", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.1973, median = 0.119, p90 = 0.43, error = 0.1765, error_growth = 0.03705,
            cores = 188, cache = 1.28e+08, bias = 0.5134,
            constants = {
                floor_s = 2.112e-06, compute_efficiency = 0.08422, memory_efficiency = 0.2938, tail = 0.1665,
                sequence_s = 1.753e-08, tile_s = 3.009e-07,
            },
            nodes = {
                { -7.977, 128, 1, 8 },
                { 2.54, 4, 512, 2 },
                { -10.95, 8, 16, 32 },
                { 0.2635, 64, 1024, 64 },
                { 7.929, 8, 128, 2 },
                { -8.796, 256, 32, 16 },
                { 10.83, 16, 256, 32 },
                { -4.694, 2, 1024, 2 },
                { 4.833, 32, 16, 1 },
                { 5.823, 64, 1024, 1 },
                { -8.12, 8, 1536, 1 },
            },
        },
    },
}
