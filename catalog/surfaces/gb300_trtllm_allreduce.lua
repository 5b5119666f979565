-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.05905, median = 0.03926, p90 = 0.1339, error = 0.04724, error_growth = 0.01181,
            cores = 148, cache = 1.26e+08, biases = { 0.0102 }, mapes = { 0.05905 },
            constants = {
                floor_s = 4.288e-06, rank_s = 2.025e-07, link_efficiency = 0.7, doubling = 1, ramp_B = 8.015e+05,
                step_s = 2.483e-05, shot_efficiency = 0.6273,
            },
            nodes = {
            },
        },
    },
}
