-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_trtllm_allreduce", system = "gb300", backend = "trtllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 34,
            mape = 0.06519, median = 0.0432, p90 = 0.1332, error = 0.05215, error_growth = 0.01304,
            cores = 148, cache = 1.26e+08, bias = 0.0002749,
            constants = {
                floor_s = 4.286e-06, rank_s = 2.029e-07, link_efficiency = 0.6572, doubling = 1, ramp_B = 7.601e+05,
                step_s = 2.154e-05, shot_efficiency = 0.623,
            },
            nodes = {
            },
        },
    },
}
