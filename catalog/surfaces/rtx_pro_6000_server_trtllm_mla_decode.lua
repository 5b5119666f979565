-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_mla_decode", backend = "trtllm", op = "mla_decode",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "mla_decode", format = "bf16", variant = 0, rows = 90,
            mape = 0.06039, median = 0.03239, p90 = 0.176, error = 0.04831, error_growth = 0.01208,
            cores = 188, cache = 134217728, biases = { -0.009136 }, mapes = { 0.06039 },
            constants = {
                floor_s = 2.978e-06, memory_efficiency = 0.7697, saturation = 0.4051, latency_s_per_kv = 1.111e-07,
                slice_s = 6.537e-06, cached_speedup = 2.409, start_s = 1.138e-06, part_s = 3.315e-08, loose = 0.0716,
                split = 0.3354, occupancy = 2.146, compute_efficiency = 5.733, most_slices = 1.307, reread = 0.7003,
                loose_wide = 0.4419, slowness_pair = 1, slowness_wide = 1, floor_one = 0.9707, start_one = 0.9773,
            },
            nodes = {
            },
        },
        {
            kernel = "mla_decode", format = "kv_fp8", variant = 0, rows = 90,
            mape = 0.1336, median = 0.05077, p90 = 0.2208, error = 0.08655, error_growth = 0.02164,
            cores = 188, cache = 134217728, biases = { -0.0006849 }, mapes = { 0.1336 },
            constants = {
                floor_s = 4.769e-06, memory_efficiency = 0.491, saturation = 0.6407, latency_s_per_kv = 5.477e-08,
                slice_s = 3e-06, cached_speedup = 1.949, start_s = 1.379e-06, part_s = 5.349e-09, loose = 0.1298,
                split = 2, occupancy = 0.4615, compute_efficiency = 20.04, most_slices = 1.011, reread = 0.03541,
                loose_wide = 0.1714, slowness_pair = 0.9351, slowness_wide = 0.8873, floor_one = 1.029,
                start_one = 1.039,
            },
            nodes = {
            },
        },
    },
}
