-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 68,
            mape = 0.06571, median = 0.03326, p90 = 0.2122, error = 0.05883, error_growth = 0.01314,
            cores = 148, cache = 132120576, biases = { 0.008314 }, mapes = { 0.06571 },
            constants = {
                floor_s = 7.046e-06, rank_s = 8.9e-08, share = 0.2824, step_s = 5.48e-06, limit_B = 2.196e+06,
                library_s = 2.851e-05, library_share = 0.6297, split = 1.13, doubling = 1, host_s = 4.785e-05,
                copy_efficiency = 0.7313,
            },
            nodes = {
                { 0.19, 8388608, 1, 4, 1, 1 },
                { -0.2489, 8388608, 1, 4, 1, 0 },
            },
        },
    },
}
