-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "gb200" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 68,
            mape = 0.05043, median = 0.03119, p90 = 0.1444, error = 0.04269, error_growth = 0.01009,
            cores = 148, cache = 1.26e+08, biases = { 0.009436 }, mapes = { 0.05043 },
            constants = {
                floor_s = 5.165e-06, rank_s = 1.318e-07, share = 0.2501, step_s = 5.307e-06, limit_B = 5.824e+06,
                library_s = 3.368e-05, library_share = 0.2336, split = 2.635, doubling = 1, host_s = 4.485e-05,
                copy_efficiency = 0.7421,
            },
            nodes = {
                { 2.282, 256, 1, 2, 1, 1 },
                { -2.164, 512, 1, 4, 1, 1 },
            },
        },
    },
}
