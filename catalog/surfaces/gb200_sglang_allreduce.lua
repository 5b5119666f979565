-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb200_sglang_allreduce", backend = "sglang", op = "allreduce",
    systems = { "gb200" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 68,
            mape = 0.04094, median = 0.02807, p90 = 0.09241, error = 0.03733, error_growth = 0.008188,
            cores = 148, cache = 132120576, biases = { 0.02944 }, mapes = { 0.04094 },
            constants = {
                floor_s = 4e-06, rank_s = 1.595e-07, share = 0.5398, step_s = 4.97e-06, limit_B = 3.079e+07,
                library_s = 3.574e-05, library_share = 0.6255, split = 1.143, doubling = 1, host_s = 7.158e-05,
                copy_efficiency = 0.8019,
            },
            nodes = {
                { 0.6689, 1048576, 1, 2, 1, 0 },
                { -0.4627, 256, 1, 2, 1, 0 },
                { -0.5722, 16777216, 1, 4, 1, 0 },
            },
        },
    },
}
