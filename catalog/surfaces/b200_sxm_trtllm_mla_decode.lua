-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_mla_decode", system = "b200_sxm", backend = "trtllm", op = "mla_decode",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.1442, median = 0.09979, p90 = 0.3095, error = 0.1331, error_growth = 0.02885,
            cores = 148, cache = 1.26e+08, bias = 0.01442,
            constants = {
                floor_s = 9.827e-06, memory_efficiency = 0.7399, saturation = 0.277, latency_s_per_kv = 1.979e-09,
                slice_s = 3.427e-06, cached_speedup = 1.064, sequence_s = 3.019e-08, split = 0.7359, occupancy = 1.534,
                compute_efficiency = 1.261,
            },
            nodes = {
                { 2.709, 2, 65536, 8 },
                { -5.014, 128, 256, 2 },
                { 7.637, 512, 32, 32 },
                { -7.56, 256, 128, 64 },
                { 7.338, 64, 2048, 32 },
                { -3.425, 16, 65536, 128 },
                { -1.787, 32, 2048, 16 },
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1189, median = 0.07268, p90 = 0.252, error = 0.1096, error_growth = 0.02377,
            cores = 148, cache = 1.26e+08, bias = -0.07704,
            constants = {
                floor_s = 8.297e-06, memory_efficiency = 0.807, saturation = 0.2235, latency_s_per_kv = 2.74e-09,
                slice_s = 2.3e-06, cached_speedup = 0.5294, sequence_s = 2.401e-08, split = 2.021, occupancy = 1.441,
                compute_efficiency = 1.196,
            },
            nodes = {
                { -9.399, 128, 256, 2 },
                { 0.2118, 1024, 16, 128 },
                { 5.588, 1, 65536, 2 },
                { 2.673, 512, 32, 32 },
                { 2.326, 1024, 8192, 32 },
                { -4.32, 4, 65536, 2 },
                { 4.299, 128, 128, 1 },
            },
        },
    },
}
