-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "h100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.05962, median = 0.04046, p90 = 0.1082, error = 0.05602, error_growth = 0.01192,
            cores = 132, cache = 52428800, biases = { -0.1424 }, mapes = { 0.05962 },
            constants = {
                floor_s = 2.507e-06, rank_s = 1.5e-07, share = 0.5981, step_s = 4.11e-06, limit_B = 1.345e+07,
                library_s = 5.034e-05, library_share = 0.75, split = 1.11, doubling = 1.12, host_s = 3.159e-05,
                copy_efficiency = 0.8044,
            },
            nodes = {
                { 8.929, 8192, 1, 8, 1, 1 },
                { -2.73, 8192, 1, 4, 1, 1 },
                { 0.1017, 4096, 1, 8, 1, 0 },
                { 1.617, 8192, 1, 2, 1, 1 },
                { -3.355, 8388608, 1, 4, 1, 0 },
                { -3.092, 4096, 1, 8, 1, 1 },
                { -4.825, 16384, 1, 8, 1, 1 },
                { 1.199, 524288, 1, 8, 1, 1 },
                { 2.082, 4194304, 1, 8, 1, 0 },
                { 1.549, 67108864, 1, 2, 1, 0 },
            },
        },
    },
}
