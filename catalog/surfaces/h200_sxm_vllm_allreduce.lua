-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h200_sxm_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.04557, median = 0.03819, p90 = 0.09464, error = 0.03984, error_growth = 0.009115,
            cores = 132, cache = 5e+07, biases = { -0.01907 }, mapes = { 0.04557 },
            constants = {
                floor_s = 4.366e-06, rank_s = 1.07e-07, link_efficiency = 0.7614, doubling = 1, ramp_B = 2.85e+05,
                step_s = 5.254e-06, shot_efficiency = 0.5988,
            },
            nodes = {
                { -3.045, 536870912, 1, 8, 1 },
                { 1.539, 134217728, 1, 2, 1 },
                { 1.316, 268435456, 1, 4, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.1348, median = 0.08051, p90 = 0.3072, error = 0.1239, error_growth = 0.02697,
            cores = 132, cache = 5e+07, biases = { 0.1376 }, mapes = { 0.1348 },
            constants = {
                floor_s = 1.96e-05, rank_s = 3.783e-07, link_efficiency = 0.7252, doubling = 1, ramp_B = 1.184e+06,
                step_s = 2.357e-06, shot_efficiency = 0.7171,
            },
            nodes = {
                { 7.727, 131072, 1, 8, 1 },
                { -3.853, 524288, 1, 4, 1 },
                { -4.521, 32768, 1, 8, 1 },
            },
        },
    },
}
