-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.0531, median = 0.04564, p90 = 0.1076, error = 0.04746, error_growth = 0.01062,
            cores = 132, cache = 5e+07, biases = { -0.04071 }, mapes = { 0.0531 },
            constants = {
                floor_s = 2.706e-06, rank_s = 1.146e-07, link_efficiency = 0.7582, doubling = 1, ramp_B = 4.475e+05,
                step_s = 2.23e-05, shot_efficiency = 0.6814,
            },
            nodes = {
                { -3.063, 536870912, 1, 8, 1 },
                { 2.138, 134217728, 1, 4, 1 },
                { 0.7116, 16777216, 1, 8, 1 },
            },
        },
    },
}
