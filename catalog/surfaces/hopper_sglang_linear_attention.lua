-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "hopper_sglang_linear_attention", backend = "sglang", op = "linear_attention",
    systems = { "h100_sxm", "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 14,
            mape = 0.07182, median = 0.06941, p90 = 0.1319, error = 0.05746, error_growth = 0.01436,
            cores = 132, cache = 52428800, biases = { -0.2446, -0.1481 }, mapes = { 0.06865, 0.07499 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
