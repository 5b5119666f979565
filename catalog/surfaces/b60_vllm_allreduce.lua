-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b60_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "b60" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.20.1.dev3+g20dc1caee.d20260430",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.06708, median = 0.04001, p90 = 0.1561, error = 0.05366, error_growth = 0.01342,
            cores = 20, cache = 18000000, biases = { -0.0001257 }, mapes = { 0.06708 },
            constants = {
                floor_s = 4.62e-06, rank_s = 5.437e-06, share = 0.9234, step_s = 2.142e-06, limit_B = 2.245e+06,
                library_s = 3.68e-05, library_share = 0.6632, split = 1, doubling = 1.187, host_s = 3.934e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
            },
        },
    },
}
