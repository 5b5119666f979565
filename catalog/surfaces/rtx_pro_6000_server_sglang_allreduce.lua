-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.06712, median = 0.02564, p90 = 0.1605, error = 0.0609, error_growth = 0.01342,
            cores = 188, cache = 134217728, biases = { 0.0006798 }, mapes = { 0.06712 },
            constants = {
                floor_s = 4.595e-06, rank_s = 3.737e-06, share = 0.634, step_s = 3.48e-05, limit_B = 1.039e+07,
                library_s = 6e-05, library_share = 0.6059, split = 0.7667, doubling = 0.8144, host_s = 1.915e-05,
                copy_efficiency = 0.8465,
            },
            nodes = {
                { 6.183, 8192, 1, 4, 1, 1 },
                { -3.952, 8192, 1, 2, 1, 1 },
                { -0.8363, 8192, 1, 8, 1, 1 },
                { -1.857, 4096, 1, 8, 1, 0 },
                { 1.403, 4096, 1, 4, 1, 0 },
                { 10.49, 32768, 1, 8, 1, 1 },
                { -7.398, 131072, 1, 8, 1, 1 },
                { -7.611, 16384, 1, 8, 1, 1 },
                { 3.285, 262144, 1, 8, 1, 1 },
            },
        },
    },
}
