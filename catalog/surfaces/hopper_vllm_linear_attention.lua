-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "hopper_vllm_linear_attention", backend = "vllm", op = "linear_attention",
    systems = { "h100_sxm", "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.24.0",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 14,
            mape = 0.06012, median = 0.06337, p90 = 0.1252, error = 0.0481, error_growth = 0.01202,
            cores = 132, cache = 52428800, biases = { -0.2201, -0.1492 }, mapes = { 0.06547, 0.05478 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
