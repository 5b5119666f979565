-- Fitted by `llmspice calibrate`; see csrc/core/cost/surface.h for what the numbers mean.
return {
    name = "a100_sxm_vllm_attention_prefill", system = "a100_sxm", backend = "vllm", op = "attention_prefill",
    source = "NVIDIA aiconfigurator (Apache-2.0), commit 095f58a, systems/data",
    date = "2026-11-25", versions = "0.14.0",
    surfaces = {
        {
            kernel = "attention_prefill", format = "bf16", variant = 0, rows = 140,
            mape = 0.1359, median = 0.07873, p90 = 0.2794, error = 0.124, error_growth = 0.02583,
            cores = 108, cache = 4e+07, bias = 0.02233,
            constants = {
                floor_s = 9.145e-06, compute_efficiency = 0.5439, memory_efficiency = 0.3265, tail = 0.5566,
                sequence_s = 2.615e-08, packing = 15.68, cache_passes = 1.821, small_tile = 0.7587, head_64 = 0.8,
                head_128 = 0.9961, head_192 = 0.9, head_256 = 0.9, head_512 = 0.6, skip_64 = 5, skip_128 = 5,
                skip_192 = 5, skip_256 = 5, windowed_64 = 0.9, windowed_128 = 0.9, windowed_192 = 0.9,
                windowed_256 = 0.9, floor_64 = 1, floor_128 = 0.9986, floor_192 = 1, floor_256 = 1, floor_512 = 1,
            },
            nodes = {
                { 10.97, 256, 16, 32, 8, 128, 0 },
                { -2.041, 4, 128, 40, 4, 128, 0 },
                { -9.003, 256, 1, 48, 1, 128, 0 },
                { 1.271, 2, 1, 40, 8, 128, 0 },
                { -7.338, 8, 32, 48, 48, 128, 0 },
                { 4.824, 32, 16, 24, 4, 128, 0 },
                { 4.429, 16, 512, 4, 1, 128, 0 },
                { -6.62, 256, 64, 64, 1, 128, 0 },
                { 5.536, 16, 16, 48, 2, 128, 0 },
                { -1.616, 1, 1024, 12, 1, 128, 0 },
                { -9.575, 128, 64, 16, 16, 128, 0 },
                { 5.775, 128, 512, 8, 4, 128, 0 },
                { -1.288, 16, 8192, 48, 1, 128, 0 },
                { -4.855, 64, 1, 2, 1, 128, 0 },
                { 4.978, 256, 1, 32, 4, 128, 0 },
                { 8.374, 4, 1, 12, 4, 128, 0 },
                { -4.813, 1, 1, 40, 40, 128, 0 },
            },
        },
    },
}
