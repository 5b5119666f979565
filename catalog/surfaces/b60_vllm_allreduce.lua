-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b60_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "b60" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.20.1.dev3+g20dc1caee.d20260430",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.07353, median = 0.05145, p90 = 0.1823, error = 0.06999, error_growth = 0.01471,
            cores = 20, cache = 1.8e+07, biases = { -0.1162 }, mapes = { 0.07353 },
            constants = {
                floor_s = 3.636e-05, rank_s = 1.863e-06, link_efficiency = 0.6855, doubling = 1, ramp_B = 1.687e+06,
                step_s = 2.83e-06, shot_efficiency = 0.5,
            },
            nodes = {
                { -7.125, 524288, 1, 4, 1 },
                { 1.345, 268435456, 1, 2, 1 },
                { 3.673, 16384, 1, 4, 1 },
                { 3.284, 4194304, 1, 4, 1 },
            },
        },
    },
}
