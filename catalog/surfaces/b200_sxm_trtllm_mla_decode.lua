-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_mla_decode", system = "b200_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1415, median = 0.09315, p90 = 0.3198, error = 0.1306, error_growth = 0.02831,
            cores = 148, cache = 1.26e+08, bias = 0.02348,
            constants = {
                floor_s = 9.827e-06, memory_efficiency = 0.7399, saturation = 0.2769, latency_s_per_kv = 1.976e-09,
                slice_s = 3.427e-06, cached_speedup = 1.064, part_s = 3.019e-08, loose = 0.1, split = 0.7363,
                occupancy = 1.534, compute_efficiency = 1.261,
            },
            nodes = {
                { 2.559, 2, 65536, 8 },
                { -4.783, 128, 256, 2 },
                { 6.896, 512, 32, 32 },
                { -6.756, 256, 128, 64 },
                { 6.711, 64, 2048, 32 },
                { -3.203, 16, 65536, 128 },
                { -1.598, 32, 2048, 16 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.118, median = 0.07582, p90 = 0.2539, error = 0.1088, error_growth = 0.02361,
            cores = 148, cache = 1.26e+08, bias = -0.05904,
            constants = {
                floor_s = 8.297e-06, memory_efficiency = 0.8067, saturation = 0.2238, latency_s_per_kv = 2.648e-09,
                slice_s = 2.302e-06, cached_speedup = 0.5297, part_s = 2.401e-08, loose = 0.1, split = 2.022,
                occupancy = 1.44, compute_efficiency = 1.193,
            },
            nodes = {
                { -8.605, 128, 256, 2 },
                { 0.3529, 1024, 16, 128 },
                { 5.219, 1, 65536, 2 },
                { 2.419, 512, 32, 32 },
                { 2.116, 1024, 8192, 32 },
                { -3.997, 4, 65536, 2 },
                { 3.694, 128, 128, 1 },
            },
        },
    },
}
