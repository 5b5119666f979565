-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "blackwell_sglang_linear_attention", backend = "sglang", op = "linear_attention",
    systems = { "b200_sxm", "gb200", "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 21,
            mape = 0.05265, median = 0.04454, p90 = 0.1536, error = 0.04212, error_growth = 0.01053,
            cores = 148, cache = 132120576, biases = { -0.005822, -0.00638, -0.03558 }, mapes = { 0.0456, 0.05709, 0.05528 },
            constants = {
                floor_s = 1.769e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
