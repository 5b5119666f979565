-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.06669, median = 0.04615, p90 = 0.1542, error = 0.05685, error_growth = 0.01334,
            cores = 132, cache = 5e+07, biases = { 0.01191 }, mapes = { 0.06669 },
            constants = {
                floor_s = 2.71e-06, rank_s = 1.113e-07, share = 0.626, step_s = 1.465e-05, limit_B = 1.05e+07,
                library_s = 4.713e-05, library_share = 0.75, split = 1.116, doubling = 1.048, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
                { -0.09976, 536870912, 1, 8, 1, 0 },
            },
        },
    },
}
