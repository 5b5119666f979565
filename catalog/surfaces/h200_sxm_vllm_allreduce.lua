-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.04337, median = 0.02481, p90 = 0.09521, error = 0.04051, error_growth = 0.008674,
            cores = 132, cache = 5e+07, biases = { 0.01213 }, mapes = { 0.04337 },
            constants = {
                floor_s = 4.402e-06, rank_s = 9.576e-08, share = 0.592, step_s = 3.5e-06, limit_B = 2.617e+07,
                library_s = 5.788e-05, library_share = 0.75, split = 1.106, doubling = 1.268, host_s = 2.087e-05,
                copy_efficiency = 0.7241,
            },
            nodes = {
                { -0.9895, 262144, 1, 8, 1, 1 },
                { -5.662, 262144, 1, 4, 1, 1 },
                { -1.13, 524288, 1, 8, 1, 0 },
                { 0.03161, 16384, 1, 8, 1, 1 },
                { -4.417, 4194304, 1, 8, 1, 1 },
                { 1.23, 65536, 1, 2, 1, 1 },
                { 12.92, 131072, 1, 8, 1, 1 },
                { -7.282, 32768, 1, 8, 1, 1 },
                { 0.5275, 67108864, 1, 2, 1, 0 },
                { 4.929, 1048576, 1, 8, 1, 1 },
            },
        },
    },
}
