-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "hopper_trtllm_linear_attention", backend = "trtllm", op = "linear_attention",
    systems = { "h100_sxm", "h200_sxm" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 14,
            mape = 0.05987, median = 0.04804, p90 = 0.1322, error = 0.04789, error_growth = 0.01197,
            cores = 132, cache = 52428800, biases = { -0.4294, -0.3387 }, mapes = { 0.04611, 0.07362 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
