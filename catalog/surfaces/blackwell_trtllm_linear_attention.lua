-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "blackwell_trtllm_linear_attention", backend = "trtllm", op = "linear_attention",
    systems = { "b200_sxm", "gb200", "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "1.3.0rc20",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 21,
            mape = 0.09904, median = 0.07112, p90 = 0.1986, error = 0.07923, error_growth = 0.01981,
            cores = 148, cache = 132120576, biases = { -0.05125, 0.02771, 0.0146 }, mapes = { 0.1242, 0.0779, 0.09498 },
            constants = {
                floor_s = 2.2e-06, memory_efficiency = 1.043,
            },
            nodes = {
            },
        },
    },
}
