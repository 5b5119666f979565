-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_trtllm_mla_decode", system = "h100_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.07489, median = 0.05956, p90 = 0.1446, error = 0.07053, error_growth = 0.01498,
            cores = 132, cache = 5e+07, bias = 0.02482,
            constants = {
                floor_s = 1.195e-05, memory_efficiency = 0.9071, saturation = 0.2167, latency_s_per_kv = 2.797e-09,
                slice_s = 2.245e-06, cached_speedup = 0.822, sequence_s = 3.388e-08, split = 2.597, occupancy = 1.5,
                compute_efficiency = 0.7503,
            },
            nodes = {
                { -4.086, 128, 128, 1 },
                { 4.396, 1024, 16, 128 },
                { 1.471, 1, 16384, 1 },
                { 1.596, 1, 4, 1 },
                { -3.126, 1, 512, 128 },
                { 3.522, 16, 512, 128 },
                { -2.758, 256, 32, 64 },
                { -0.5886, 256, 16384, 64 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.09757, median = 0.06748, p90 = 0.2093, error = 0.09016, error_growth = 0.01951,
            cores = 132, cache = 5e+07, bias = 0.02361,
            constants = {
                floor_s = 1.166e-05, memory_efficiency = 0.8612, saturation = 0.2161, latency_s_per_kv = 2.332e-09,
                slice_s = 2.203e-06, cached_speedup = 0.6063, sequence_s = 3.323e-08, split = 2.524, occupancy = 1.591,
                compute_efficiency = 0.7839,
            },
            nodes = {
                { -0.4018, 2, 2, 64 },
                { -2.269, 128, 128, 1 },
                { 4.652, 256, 256, 128 },
                { 2.914, 8, 4, 16 },
                { -3.261, 32, 4, 128 },
                { 3.096, 1024, 2, 4 },
                { -4.604, 512, 64, 4 },
            },
        },
    },
}
