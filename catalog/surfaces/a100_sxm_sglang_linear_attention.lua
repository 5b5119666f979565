-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_sglang_linear_attention", backend = "sglang", op = "linear_attention",
    systems = { "a100_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.10",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 7,
            mape = 0.0822, median = 0.03466, p90 = 0.2486, error = 0.06576, error_growth = 0.01644,
            cores = 108, cache = 41943040, biases = { -0.2864 }, mapes = { 0.0822 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
