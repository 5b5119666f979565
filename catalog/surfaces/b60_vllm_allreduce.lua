-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b60_vllm_allreduce", system = "b60", backend = "vllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.20.1.dev3+g20dc1caee.d20260430",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.0837, median = 0.047, p90 = 0.1993, error = 0.07919, error_growth = 0.01674,
            cores = 20, cache = 1.8e+07, bias = 0.02074,
            constants = {
                floor_s = 3.636e-05, rank_s = 1.862e-06, link_efficiency = 0.6857, ramp_B = 1.682e+06,
                step_s = 2.837e-06, shot_efficiency = 0.5,
            },
            nodes = {
                { -3.891, 524288, 1, 4, 1 },
                { 1.791, 268435456, 1, 2, 1 },
                { 2.326, 16384, 1, 4, 1 },
            },
        },
    },
}
