-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.132, median = 0.08989, p90 = 0.303, error = 0.1167, error_growth = 0.0264,
            cores = 142, cache = 100663296, biases = { -0.02918 }, mapes = { 0.132 },
            constants = {
                floor_s = 7.217e-06, rank_s = 2.169e-06, share = 0.4757, step_s = 1.546e-06, limit_B = 2.016e+07,
                library_s = 6e-05, library_share = 0.6225, split = 0.2977, doubling = 0.3487, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
                { 0.2259, 32768, 1, 8, 1, 0 },
            },
        },
    },
}
