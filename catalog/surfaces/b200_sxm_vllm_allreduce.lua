-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "b200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.08222, median = 0.05008, p90 = 0.1954, error = 0.07553, error_growth = 0.01644,
            cores = 148, cache = 1.26e+08, biases = { -0.08789 }, mapes = { 0.08222 },
            constants = {
                floor_s = 6.79e-06, rank_s = 1.5e-07, share = 0.3515, step_s = 7.113e-06, limit_B = 1.283e+06,
                library_s = 2.249e-05, library_share = 0.6143, split = 1.109, doubling = 1.103, host_s = 2.096e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
                { 2.397, 524288, 1, 8, 1, 1 },
                { -0.3219, 262144, 1, 2, 1, 1 },
                { -2.223, 8388608, 1, 8, 1, 1 },
                { -7.224, 131072, 1, 8, 1, 1 },
                { 5.52, 512, 1, 4, 1, 1 },
                { -2.816, 1024, 1, 2, 1, 1 },
                { -2.25, 512, 1, 8, 1, 1 },
                { 6.295, 2097152, 1, 2, 1, 1 },
                { 7.425, 262144, 1, 8, 1, 1 },
                { -6.08, 1048576, 1, 2, 1, 1 },
            },
        },
    },
}
