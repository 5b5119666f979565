-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "gb200" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.07046, median = 0.05088, p90 = 0.148, error = 0.05637, error_growth = 0.01409,
            cores = 148, cache = 1.26e+08, biases = { 0.000738 }, mapes = { 0.07046 },
            constants = {
                floor_s = 4.111e-06, rank_s = 2.808e-07, link_efficiency = 0.6358, doubling = 1, ramp_B = 1e+06,
                step_s = 2.168e-05, shot_efficiency = 0.6009,
            },
            nodes = {
            },
        },
    },
}
