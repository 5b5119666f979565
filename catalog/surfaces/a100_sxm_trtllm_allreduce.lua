-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.1444, median = 0.1037, p90 = 0.2793, error = 0.1156, error_growth = 0.02889,
            cores = 108, cache = 4e+07, biases = { 0.003496 }, mapes = { 0.1444 },
            constants = {
                floor_s = 4.438e-06, rank_s = 3.137e-07, share = 0.5729, step_s = 1.545e-05, limit_B = 1.787e+06,
                library_s = 5.148e-05, library_share = 0.6623, split = 1.074, doubling = 0.9581, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
            },
        },
    },
}
