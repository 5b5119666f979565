-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.06496, median = 0.02278, p90 = 0.1777, error = 0.06004, error_growth = 0.01299,
            cores = 108, cache = 4e+07, biases = { 0.008139 }, mapes = { 0.06496 },
            constants = {
                floor_s = 5.094e-06, rank_s = 1.78e-07, share = 0.6617, step_s = 6.461e-06, limit_B = 7.21e+06,
                library_s = 8.269e-05, library_share = 0.6847, split = 1.072, doubling = 1, host_s = 4.438e-05,
                copy_efficiency = 0.8187,
            },
            nodes = {
                { 15.67, 4096, 1, 8, 1, 0 },
                { -0.4159, 4096, 1, 4, 1, 0 },
                { -8.798, 2048, 1, 8, 1, 0 },
                { -6.119, 8192, 1, 8, 1, 0 },
                { -0.1935, 4194304, 1, 8, 1, 1 },
                { 3.582, 131072, 1, 8, 1, 0 },
                { -3.749, 4194304, 1, 8, 1, 0 },
                { -2.752, 32768, 1, 8, 1, 0 },
                { 2.614, 8388608, 1, 8, 1, 0 },
            },
        },
    },
}
