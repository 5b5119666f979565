-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "gb200" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.05055, median = 0.0435, p90 = 0.09373, error = 0.04044, error_growth = 0.01011,
            cores = 148, cache = 132120576, biases = { 0.007135 }, mapes = { 0.05055 },
            constants = {
                floor_s = 4e-06, rank_s = 3.467e-07, share = 0.68, step_s = 4.176e-06, limit_B = 4.627e+06,
                library_s = 3.179e-05, library_share = 0.639, split = 1, doubling = 1, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
            },
        },
    },
}
