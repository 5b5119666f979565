-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.07611, median = 0.04862, p90 = 0.1887, error = 0.07076, error_growth = 0.01522,
            cores = 188, cache = 1.28e+08, biases = { -0.101 }, mapes = { 0.07611 },
            constants = {
                floor_s = 7.149e-06, rank_s = 2.984e-06, link_efficiency = 0.3791, doubling = 1, ramp_B = 1.708e+05,
                step_s = 2.193e-05, shot_efficiency = 0.5418,
            },
            nodes = {
                { 3.4, 524288, 1, 8, 1 },
                { -1.73, 2097152, 1, 4, 1 },
                { -0.9015, 16384, 1, 8, 1 },
            },
        },
    },
}
