-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_vllm_allreduce", system = "gb300", backend = "vllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.08864, median = 0.04879, p90 = 0.2346, error = 0.07091, error_growth = 0.01773,
            cores = 148, cache = 1.26e+08, bias = 0.002535,
            constants = {
                floor_s = 6.891e-06, rank_s = 1.935e-07, link_efficiency = 0.6492, doubling = 1, ramp_B = 4.985e+05,
                step_s = 1.523e-05, shot_efficiency = 0.2034,
            },
            nodes = {
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 34,
            mape = 0.07732, median = 0.05611, p90 = 0.1675, error = 0.06185, error_growth = 0.01546,
            cores = 148, cache = 1.26e+08, bias = 0.003434,
            constants = {
                floor_s = 4.683e-05, rank_s = 3.218e-07, link_efficiency = 0.6045, doubling = 1, ramp_B = 1.302e+06,
                step_s = 3.527e-06, shot_efficiency = 0.5637,
            },
            nodes = {
            },
        },
    },
}
