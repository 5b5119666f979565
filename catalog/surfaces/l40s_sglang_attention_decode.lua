-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_attention_decode", backend = "sglang", op = "attention_decode",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 116,
            mape = 0.3008, median = 0.2294, p90 = 0.6157, error = 0.2308, error_growth = 0.05769,
            cores = 142, cache = 9.6e+07, biases = { -0.0008987 }, mapes = { 0.3008 },
            serves = { 2, 3, 6, 7, 8 },
            constants = {
                floor_s = 4.621e-06, memory_efficiency = 0.8, saturation = 1.547, latency_s_per_kv = 1e-09,
                slice_s = 3.028e-06, cached_speedup = 4.337, part_s = 3.975e-09, loose = 0.3752, split = 1.112,
                occupancy = 1.5, compute_efficiency = 0.3398, compute_alone = 0.3, compute_8 = 0.9638,
                compute_32 = 0.944, compute_wide = 1.217, head_64 = 0.8, head_128 = 0.9379, head_192 = 0.9,
                head_256 = 1.015, head_512 = 0.9962, windowed = 1.782, loose_windowed = 0.06065, floor_64 = 1,
                floor_128 = 1.017, floor_192 = 1, floor_256 = 0.8388, floor_512 = 1.069, floor_alone = 0.8419,
                floor_windowed = 1.142, loose_wide = 0.8617,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "bf16", variant = 0, rows = 104,
            mape = 0.1473, median = 0.07388, p90 = 0.3692, error = 0.1168, error_growth = 0.02921,
            cores = 142, cache = 9.6e+07, biases = { -0.0006874 }, mapes = { 0.1473 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 7.046e-06, memory_efficiency = 0.8909, saturation = 0.04379, latency_s_per_kv = 1e-09,
                slice_s = 2.128e-06, cached_speedup = 4.268, part_s = 7.491e-09, loose = 0.1193, split = 0.01348,
                occupancy = 1.5, compute_efficiency = 0.4593, compute_alone = 0.3157, compute_8 = 0.8631,
                compute_32 = 1.415, compute_wide = 0.5, head_64 = 0.9372, head_128 = 1, head_192 = 0.9348,
                head_256 = 0.9, head_512 = 0.7, windowed = 0.8811, loose_windowed = 0.1184, floor_64 = 0.7697,
                floor_128 = 1, floor_192 = 1.652, floor_256 = 1, floor_512 = 1, floor_alone = 1.139, floor_windowed = 1,
                loose_wide = 0.1,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 103,
            mape = 0.2054, median = 0.1073, p90 = 0.4158, error = 0.1471, error_growth = 0.03676,
            cores = 142, cache = 9.6e+07, biases = { 0.0006904 }, mapes = { 0.2054 },
            serves = { 2, 3, 6, 7 },
            constants = {
                floor_s = 8.201e-06, memory_efficiency = 0.7728, saturation = 0.4117, latency_s_per_kv = 1e-09,
                slice_s = 2.5e-06, cached_speedup = 3.689, part_s = 1.8e-08, loose = 0.02478, split = 0.9821,
                occupancy = 1.5, compute_efficiency = 0.2192, compute_alone = 0.3, compute_8 = 0.9045,
                compute_32 = 0.8857, compute_wide = 0.7406, head_64 = 0.8, head_128 = 0.9649, head_192 = 0.9,
                head_256 = 0.9766, head_512 = 0.7, windowed = 2.039, loose_windowed = 0.227, floor_64 = 1,
                floor_128 = 1, floor_192 = 1, floor_256 = 1.094, floor_512 = 1, floor_alone = 1.039, floor_windowed = 1,
                loose_wide = 0.134,
            },
            nodes = {
            },
        },
        {
            kernel = "attention_decode", format = "kv_fp8", variant = 0, rows = 117,
            mape = 0.08366, median = 0.05235, p90 = 0.2042, error = 0.06693, error_growth = 0.01673,
            cores = 142, cache = 9.6e+07, biases = { 0.0002408 }, mapes = { 0.08366 },
            serves = { 0, 1, 4, 5 },
            constants = {
                floor_s = 8.907e-06, memory_efficiency = 0.859, saturation = 0.1329, latency_s_per_kv = 1.227e-09,
                slice_s = 1.909e-06, cached_speedup = 4.554, part_s = 8.367e-09, loose = 0.09911, split = 0.01348,
                occupancy = 1.507, compute_efficiency = 0.5935, compute_alone = 0.3178, compute_8 = 0.9145,
                compute_32 = 1.538, compute_wide = 0.5, head_64 = 0.7819, head_128 = 1, head_192 = 1.045,
                head_256 = 0.9, head_512 = 0.7, windowed = 0.9911, loose_windowed = 0.09612, floor_64 = 0.8368,
                floor_128 = 1, floor_192 = 1.51, floor_256 = 1, floor_512 = 1, floor_alone = 1.081,
                floor_windowed = 1.014, loose_wide = 0.1,
            },
            nodes = {
            },
        },
    },
}
