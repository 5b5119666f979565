-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_allreduce", system = "gb300", backend = "trtllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.07369, median = 0.04963, p90 = 0.1701, error = 0.05895, error_growth = 0.01474,
            cores = 148, cache = 1.26e+08, bias = 0.000108,
            constants = {
                floor_s = 4.28e-06, rank_s = 2.038e-07, link_efficiency = 0.6447, ramp_B = 9.207e+05,
                step_s = 1.466e-05, shot_efficiency = 0.6103,
            },
            nodes = {
            },
        },
    },
}
