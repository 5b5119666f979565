-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b200_sxm_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "b200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.0596, median = 0.05689, p90 = 0.1036, error = 0.05523, error_growth = 0.01192,
            cores = 148, cache = 1.26e+08, biases = { 0.06348 }, mapes = { 0.0596 },
            constants = {
                floor_s = 4.74e-06, rank_s = 1.322e-07, link_efficiency = 0.6753, doubling = 1, ramp_B = 8.174e+05,
                step_s = 2.635e-05, shot_efficiency = 0.6404,
            },
            nodes = {
                { -0.6294, 262144, 1, 8, 1 },
                { 1.255, 67108864, 1, 2, 1 },
                { -1.144, 536870912, 1, 8, 1 },
            },
        },
    },
}
