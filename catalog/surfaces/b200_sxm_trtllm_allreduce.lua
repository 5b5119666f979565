-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "b200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.06078, median = 0.04473, p90 = 0.1294, error = 0.04161, error_growth = 0.02551,
            cores = 148, cache = 1.26e+08, biases = { 0.00525 }, mapes = { 0.06078 },
            constants = {
                floor_s = 4.815e-06, rank_s = 1.288e-07, share = 0.7013, step_s = 7.789e-06, limit_B = 5.134e+06,
                library_s = 3.744e-05, library_share = 0.6324, split = 1.12, doubling = 1, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
                { -0.04588, 512, 1, 8, 1, 0 },
            },
        },
    },
}
