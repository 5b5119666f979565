-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "h100_sxm_vllm_allreduce", system = "h100_sxm", backend = "vllm", op = "allreduce",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.05159, median = 0.03608, p90 = 0.1124, error = 0.04731, error_growth = 0.01032,
            cores = 132, cache = 5e+07, bias = -0.0003458,
            constants = {
                floor_s = 4.25e-06, rank_s = 1.394e-07, link_efficiency = 0.7485, doubling = 1, ramp_B = 3.27e+05,
                step_s = 6.184e-06, shot_efficiency = 0.5691,
            },
            nodes = {
                { 2.506, 67108864, 1, 2, 1 },
                { -2.189, 268435456, 1, 8, 1 },
                { -0.4381, 1048576, 1, 2, 1 },
            },
        },
        {
            kernel = "allreduce", format = "bf16", variant = 1, rows = 51,
            mape = 0.1005, median = 0.07161, p90 = 0.2651, error = 0.09157, error_growth = 0.02009,
            cores = 132, cache = 5e+07, bias = 0.1545,
            constants = {
                floor_s = 1.96e-05, rank_s = 6.541e-07, link_efficiency = 0.7078, doubling = 1, ramp_B = 1.336e+06,
                step_s = 2.514e-06, shot_efficiency = 0.6996,
            },
            nodes = {
                { 2.285, 536870912, 1, 2, 1 },
                { -2.023, 268435456, 1, 8, 1 },
                { -1.19, 2097152, 1, 2, 1 },
            },
        },
    },
}
