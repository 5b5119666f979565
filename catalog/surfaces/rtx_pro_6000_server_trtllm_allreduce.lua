-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.07108, median = 0.03418, p90 = 0.2119, error = 0.05687, error_growth = 0.01422,
            cores = 188, cache = 134217728, biases = { 0.0008525 }, mapes = { 0.07108 },
            constants = {
                floor_s = 6.555e-06, rank_s = 2.927e-06, share = 0.3402, step_s = 1.306e-06, limit_B = 1.073e+06,
                library_s = 1.8e-05, library_share = 0.6052, split = 0.6406, doubling = 0.9138, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
            },
        },
    },
}
