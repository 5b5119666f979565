-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "gb300_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 68,
            mape = 0.06393, median = 0.02904, p90 = 0.209, error = 0.05769, error_growth = 0.01279,
            cores = 148, cache = 1.26e+08, biases = { 0.02075 }, mapes = { 0.06393 },
            constants = {
                floor_s = 7.097e-06, rank_s = 1.271e-07, share = 0.5345, step_s = 3.5e-06, limit_B = 1.236e+06,
                library_s = 2.514e-05, library_share = 0.63, split = 1.113, doubling = 1, host_s = 4.789e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
                { 4.584, 8388608, 1, 4, 1, 1 },
                { -0.3483, 2097152, 1, 2, 1, 1 },
                { -2.329, 67108864, 1, 4, 1, 1 },
                { -2.077, 1048576, 1, 4, 1, 1 },
            },
        },
    },
}
