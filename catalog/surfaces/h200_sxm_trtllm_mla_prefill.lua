-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_trtllm_mla_prefill", system = "h200_sxm", backend = "trtllm", op = "mla_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_prefill", format = "bf16", variant = 0, rows = 90,
            mape = 0.076, median = 0.04433, p90 = 0.1645, error = 0.07268, error_growth = 0.0152,
            cores = 132, cache = 5e+07, bias = 0.07173,
            constants = {
                floor_s = 1.415e-05, compute_efficiency = 0.558, memory_efficiency = 0.4627, tail = 0.7121,
                sequence_s = 4.448e-08, tile_s = 3.007e-07,
            },
            nodes = {
                { 7.941, 64, 1024, 1 },
                { -1.229, 1, 3072, 32 },
                { -4.367, 128, 64, 1 },
                { 2.96, 16, 1, 128 },
                { -2.877, 256, 256, 8 },
                { -4.072, 1, 6144, 2 },
                { -2.26, 128, 1, 2 },
                { 7.741, 32, 16, 1 },
                { -0.805, 4, 1, 4 },
                { -5.801, 16, 16, 1 },
                { 2.025, 8, 128, 1 },
            },
        },
        {
            kernel = "mla_prefill", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.05875, median = 0.04917, p90 = 0.1221, error = 0.05611, error_growth = 0.01175,
            cores = 132, cache = 5e+07, bias = 0.1317,
            constants = {
                floor_s = 1.724e-05, compute_efficiency = 0.6143, memory_efficiency = 0.2131, tail = 0.8982,
                sequence_s = 4.478e-08, tile_s = 2.998e-07,
            },
            nodes = {
                { 1.679, 64, 1024, 1 },
                { -4.422, 1, 6144, 2 },
                { -4.509, 256, 256, 8 },
                { 4.254, 256, 16, 32 },
                { -2.992, 128, 16, 2 },
                { 2.231, 4, 256, 2 },
                { 6.612, 32, 1536, 1 },
                { -3.687, 32, 128, 2 },
                { -1.388, 1, 32768, 4 },
                { -1.15, 2, 1, 4 },
                { 1.914, 32, 32, 1 },
            },
        },
    },
}
