-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.05944, median = 0.02434, p90 = 0.1738, error = 0.05495, error_growth = 0.01189,
            cores = 108, cache = 41943040, biases = { 0.01947 }, mapes = { 0.05944 },
            constants = {
                floor_s = 5.098e-06, rank_s = 1.693e-07, share = 0.657, step_s = 6.467e-06, limit_B = 7.146e+06,
                library_s = 8.391e-05, library_share = 0.6806, split = 1.08, doubling = 1, host_s = 4.44e-05,
                copy_efficiency = 0.846,
            },
            nodes = {
                { 10.37, 4096, 1, 8, 1, 0 },
                { -0.3591, 4096, 1, 4, 1, 0 },
                { -6.121, 2048, 1, 8, 1, 0 },
                { -3.709, 8192, 1, 8, 1, 0 },
                { -1.794, 4194304, 1, 8, 1, 1 },
                { 3.01, 131072, 1, 8, 1, 0 },
                { -0.9626, 4194304, 1, 8, 1, 0 },
                { 1.609, 8388608, 1, 8, 1, 1 },
                { -2.292, 32768, 1, 8, 1, 0 },
            },
        },
    },
}
