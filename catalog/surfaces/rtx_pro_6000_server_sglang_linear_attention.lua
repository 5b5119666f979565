-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_sglang_linear_attention", backend = "sglang", op = "linear_attention",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 7,
            mape = 0.2325, median = 0.05445, p90 = 1.175, error = 0.166, error_growth = 0.04151,
            cores = 188, cache = 134217728, biases = { -0.7666 }, mapes = { 0.2325 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
