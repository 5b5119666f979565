-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "b200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.06428, median = 0.04939, p90 = 0.1411, error = 0.05142, error_growth = 0.01286,
            cores = 148, cache = 132120576, biases = { 0.0007629 }, mapes = { 0.06428 },
            constants = {
                floor_s = 4.806e-06, rank_s = 1.274e-07, share = 0.6636, step_s = 2.19e-05, limit_B = 9.536e+06,
                library_s = 4.09e-05, library_share = 0.6343, split = 1.111, doubling = 1.041, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
            },
        },
    },
}
