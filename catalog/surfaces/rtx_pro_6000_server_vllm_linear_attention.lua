-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_vllm_linear_attention", backend = "vllm", op = "linear_attention",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 7,
            mape = 0.2882, median = 0.1236, p90 = 1.248, error = 0.2022, error_growth = 0.05054,
            cores = 188, cache = 134217728, biases = { -0.7577 }, mapes = { 0.2882 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
