-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.04214, median = 0.04052, p90 = 0.07694, error = 0.03372, error_growth = 0.008429,
            cores = 148, cache = 132120576, biases = { 0.04288 }, mapes = { 0.04214 },
            constants = {
                floor_s = 4e-06, rank_s = 1.5e-07, share = 0.68, step_s = 4.649e-06, limit_B = 4.574e+06,
                library_s = 3.325e-05, library_share = 0.6335, split = 1.106, doubling = 1, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
            },
        },
    },
}
