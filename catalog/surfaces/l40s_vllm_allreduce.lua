-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 102,
            mape = 0.07878, median = 0.06195, p90 = 0.1683, error = 0.07258, error_growth = 0.01576,
            cores = 142, cache = 100663296, biases = { -0.003736 }, mapes = { 0.07878 },
            constants = {
                floor_s = 5.463e-06, rank_s = 2.76e-06, share = 0.7037, step_s = 1.688e-06, limit_B = 2.429e+06,
                library_s = 4.957e-05, library_share = 0.5928, split = 0.1948, doubling = 0.5326, host_s = 5.765e-05,
                copy_efficiency = 0.8601,
            },
            nodes = {
                { 3.421, 256, 1, 2, 1, 1 },
                { -10.64, 32768, 1, 2, 1, 1 },
                { 0.7768, 2097152, 1, 2, 1, 1 },
                { 7.837, 16384, 1, 2, 1, 1 },
                { -2.672, 256, 1, 2, 1, 0 },
                { 1.564, 262144, 1, 2, 1, 0 },
                { -1.222, 16384, 1, 8, 1, 0 },
                { 1.52, 512, 1, 4, 1, 0 },
            },
        },
    },
}
