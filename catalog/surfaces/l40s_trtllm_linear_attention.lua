-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "l40s_trtllm_linear_attention", backend = "trtllm", op = "linear_attention",
    systems = { "l40s" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 7,
            mape = 1.003, median = 0.5669, p90 = 3.359, error = 0.5102, error_growth = 0.1275,
            cores = 142, cache = 100663296, biases = { -1.095 }, mapes = { 1.003 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
