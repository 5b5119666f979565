-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "blackwell_vllm_linear_attention", backend = "vllm", op = "linear_attention",
    systems = { "b200_sxm", "gb200", "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 21,
            mape = 0.04549, median = 0.02352, p90 = 0.159, error = 0.03639, error_growth = 0.009098,
            cores = 148, cache = 1.26e+08, biases = { -0.01565, -0.01313, -0.03198 }, mapes = { 0.04428, 0.04698, 0.04521 },
            constants = {
                floor_s = 1.804e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
