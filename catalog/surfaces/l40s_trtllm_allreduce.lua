-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.1319, median = 0.07399, p90 = 0.3001, error = 0.1166, error_growth = 0.02638,
            cores = 142, cache = 9.6e+07, biases = { -0.03419 }, mapes = { 0.1319 },
            constants = {
                floor_s = 7.254e-06, rank_s = 2.091e-06, share = 0.4784, step_s = 2.045e-06, limit_B = 1.869e+07,
                library_s = 6e-05, library_share = 0.6153, split = 0.2935, doubling = 0.357, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
                { 0.2826, 32768, 1, 8, 1, 0 },
            },
        },
    },
}
