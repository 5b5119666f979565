-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.07611, median = 0.03399, p90 = 0.222, error = 0.06901, error_growth = 0.01522,
            cores = 188, cache = 1.28e+08, biases = { 0.008503 }, mapes = { 0.07611 },
            constants = {
                floor_s = 4.581e-06, rank_s = 3.709e-06, share = 0.6167, step_s = 2.637e-05, limit_B = 9.461e+06,
                library_s = 5.652e-05, library_share = 0.6149, split = 0.7557, doubling = 0.8106, host_s = 1.963e-05,
                copy_efficiency = 0.7506,
            },
            nodes = {
                { 5.602, 32768, 1, 8, 1, 1 },
                { -1.82, 131072, 1, 2, 1, 1 },
                { -2.062, 8192, 1, 8, 1, 0 },
                { 1.544, 16384, 1, 4, 1, 0 },
                { 0.6818, 65536, 1, 4, 1, 1 },
                { -7.354, 16384, 1, 8, 1, 1 },
                { 5.954, 8192, 1, 4, 1, 1 },
                { -2.933, 8192, 1, 2, 1, 1 },
            },
        },
    },
}
