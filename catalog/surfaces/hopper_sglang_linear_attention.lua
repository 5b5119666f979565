-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "hopper_sglang_linear_attention", backend = "sglang", op = "linear_attention",
    systems = { "h100_sxm", "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 14,
            mape = 0.07046, median = 0.06565, p90 = 0.1292, error = 0.05637, error_growth = 0.01409,
            cores = 132, cache = 5e+07, biases = { -0.2459, -0.1528 }, mapes = { 0.06795, 0.07298 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
