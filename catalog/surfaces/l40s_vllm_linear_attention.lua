-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_vllm_linear_attention", backend = "vllm", op = "linear_attention",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 7,
            mape = 0.4557, median = 0.2493, p90 = 1.346, error = 0.3251, error_growth = 0.08127,
            cores = 142, cache = 100663296, biases = { -1.042 }, mapes = { 0.4557 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
