-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.0.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.1673, median = 0.1309, p90 = 0.3015, error = 0.08909, error_growth = 0.1773,
            cores = 142, cache = 9.6e+07, biases = { 0.2058 }, mapes = { 0.1673 },
            constants = {
                floor_s = 7.273e-06, rank_s = 2.981e-06, link_efficiency = 0.09423, doubling = 1, ramp_B = 9.07e+05,
                step_s = 4.286e-06, shot_efficiency = 0.3774,
            },
            nodes = {
                { -6.299, 1073741824, 1, 2, 1 },
                { 5.638, 134217728, 1, 8, 1 },
                { -1.292, 256, 1, 2, 1 },
            },
        },
    },
}
