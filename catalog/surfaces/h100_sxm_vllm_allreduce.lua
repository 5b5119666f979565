-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "h100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.04809, median = 0.02735, p90 = 0.13, error = 0.04459, error_growth = 0.009619,
            cores = 132, cache = 5e+07, biases = { -0.02324 }, mapes = { 0.04809 },
            constants = {
                floor_s = 4.282e-06, rank_s = 1.305e-07, share = 0.5759, step_s = 4.022e-06, limit_B = 2.665e+07,
                library_s = 6.624e-05, library_share = 0.75, split = 1.103, doubling = 1.233, host_s = 2.149e-05,
                copy_efficiency = 0.7791,
            },
            nodes = {
                { 6.506, 524288, 1, 8, 1, 1 },
                { -2.647, 524288, 1, 4, 1, 1 },
                { -1.079, 1048576, 1, 8, 1, 0 },
                { 0.6821, 1048576, 1, 2, 1, 0 },
                { -2.15, 16777216, 1, 8, 1, 1 },
                { -7.793, 131072, 1, 8, 1, 1 },
                { 1.04, 67108864, 1, 2, 1, 1 },
                { 8.532, 262144, 1, 8, 1, 1 },
                { -2.637, 1048576, 1, 4, 1, 1 },
            },
        },
    },
}
