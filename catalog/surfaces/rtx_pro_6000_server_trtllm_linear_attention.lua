-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "rtx_pro_6000_server_trtllm_linear_attention", backend = "trtllm", op = "linear_attention",
    systems = { "rtx_pro_6000_server" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 7,
            mape = 0.5432, median = 0.3909, p90 = 1.22, error = 0.4094, error_growth = 0.1023,
            cores = 188, cache = 134217728, biases = { -0.8388 }, mapes = { 0.5432 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
