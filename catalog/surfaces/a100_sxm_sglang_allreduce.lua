-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.10",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.03474, median = 0.0225, p90 = 0.09271, error = 0.03254, error_growth = 0.006947,
            cores = 108, cache = 4e+07, biases = { -0.002729 }, mapes = { 0.03474 },
            constants = {
                floor_s = 5.262e-06, rank_s = 1.306e-07, share = 0.6593, step_s = 6.466e-06, limit_B = 1.313e+07,
                library_s = 9.037e-05, library_share = 0.6841, split = 1.076, doubling = 1, host_s = 4.122e-05,
                copy_efficiency = 0.8049,
            },
            nodes = {
                { 2.34, 262144, 1, 8, 1, 0 },
                { -0.721, 2097152, 1, 4, 1, 1 },
                { -0.7768, 2048, 1, 8, 1, 0 },
                { -0.4039, 4194304, 1, 8, 1, 0 },
                { 3.069, 16777216, 1, 8, 1, 0 },
                { 0.6094, 512, 1, 2, 1, 1 },
                { 0.3732, 16777216, 1, 8, 1, 1 },
                { -0.531, 512, 1, 4, 1, 0 },
                { -3.943, 8388608, 1, 8, 1, 0 },
            },
        },
    },
}
