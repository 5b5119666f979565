-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_sglang_linear_attention", backend = "sglang", op = "linear_attention",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 7,
            mape = 0.4524, median = 0.2752, p90 = 1.305, error = 0.327, error_growth = 0.08176,
            cores = 142, cache = 100663296, biases = { -1.034 }, mapes = { 0.4524 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
