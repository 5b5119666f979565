-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "blackwell_vllm_linear_attention", backend = "vllm", op = "linear_attention",
    systems = { "b200_sxm", "gb200", "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 21,
            mape = 0.04391, median = 0.026, p90 = 0.1595, error = 0.03512, error_growth = 0.008781,
            cores = 148, cache = 132120576, biases = { -0.01209, -0.009149, -0.02773 }, mapes = { 0.04394, 0.04494, 0.04284 },
            constants = {
                floor_s = 1.804e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
