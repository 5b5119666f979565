-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_allreduce", backend = "trtllm", op = "allreduce",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "allreduce", format = "bf16", variant = 0, rows = 51,
            mape = 0.0788, median = 0.04615, p90 = 0.2361, error = 0.06304, error_growth = 0.01576,
            cores = 188, cache = 1.28e+08, biases = { 0.003157 }, mapes = { 0.0788 },
            constants = {
                floor_s = 6.647e-06, rank_s = 2.853e-06, share = 0.3691, step_s = 2.228e-06, limit_B = 1.2e+06,
                library_s = 2.333e-05, library_share = 0.612, split = 0.6412, doubling = 0.9072, host_s = 3e-05,
                copy_efficiency = 0.7,
            },
            nodes = {
            },
        },
    },
}
