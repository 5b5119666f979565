-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.1323, median = 0.0853, p90 = 0.2923, error = 0.1225, error_growth = 0.02645,
            cores = 108, cache = 4e+07, biases = { -0.08037 }, mapes = { 0.1323 },
            constants = {
                floor_s = 4.414e-06, rank_s = 2.759e-07, link_efficiency = 0.6803, doubling = 1, ramp_B = 3.11e+05,
                step_s = 4.617e-05, shot_efficiency = 0.5255,
            },
            nodes = {
                { 1.786, 2097152, 1, 2, 1 },
                { -0.5973, 256, 1, 2, 1 },
                { -0.8113, 8388608, 1, 4, 1 },
            },
        },
    },
}
