-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "blackwell_sglang_linear_attention", backend = "sglang", op = "linear_attention",
    systems = { "b200_sxm", "gb200", "gb300" },
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.5.14",
    surfaces = {
        {
            kernel = "state_decode", format = "bf16", variant = 0, rows = 21,
            mape = 0.05331, median = 0.04268, p90 = 0.1533, error = 0.04265, error_growth = 0.01066,
            cores = 148, cache = 1.26e+08, biases = { -0.008955, -0.009285, -0.04037 }, mapes = { 0.04609, 0.05695, 0.05688 },
            constants = {
                floor_s = 1.77e-06, memory_efficiency = 0.75,
            },
            nodes = {
            },
        },
    },
}
