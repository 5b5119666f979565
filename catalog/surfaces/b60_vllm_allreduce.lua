-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "b60_vllm_allreduce", backend = "vllm", op = "allreduce",
    systems = { "b60" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.20.1.dev3+g20dc1caee.d20260430",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.05623, median = 0.03051, p90 = 0.1269, error = 0.04987, error_growth = 0.01125,
            cores = 20, cache = 1.8e+07, biases = { 0.006306 }, mapes = { 0.05623 },
            constants = {
                floor_s = 4e-06, rank_s = 1.89e-07, share = 0.7218, step_s = 3.5e-06, limit_B = 9.236e+06,
                library_s = 6e-05, library_share = 0.6876, split = 0.9565, doubling = 1.152, host_s = 4.267e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
                { 1.993, 4096, 1, 8, 1, 1 },
                { -1.942, 8192, 1, 2, 1, 1 },
            },
        },
    },
}
