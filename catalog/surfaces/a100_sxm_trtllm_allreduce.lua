-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.1259, median = 0.08264, p90 = 0.2989, error = 0.1008, error_growth = 0.02519,
            cores = 108, cache = 41943040, biases = { 0.002153 }, mapes = { 0.1259 },
            constants = {
                floor_s = 4.465e-06, rank_s = 3.06e-07, share = 0.5644, step_s = 3.137e-05, limit_B = 1.804e+06,
                library_s = 5.225e-05, library_share = 0.6585, split = 1.086, doubling = 0.9542, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
            },
        },
    },
}
