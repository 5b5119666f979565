-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "blackwell_trtllm_linear_attention", backend = "trtllm", op = "linear_attention",
    systems = { "b200_sxm", "gb200", "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 21,
            mape = 0.09868, median = 0.07083, p90 = 0.2, error = 0.07894, error_growth = 0.01974,
            cores = 148, cache = 1.26e+08, biases = { -0.06254, 0.02543, 0.01678 }, mapes = { 0.1219, 0.07793, 0.0962 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 1.037,
            },
            nodes = {
            },
        },
    },
}
