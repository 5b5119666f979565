-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 9.9 % and 14.1 %; with whole models left out 11.9
-- % and 17.3 %; with whole chips left out 11.6 % and 16.9 %; disaggregated 12.2 % and 18.9 %; TTFT of
-- requests that do not queue 31.3 % and 37.3 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 382,
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0006002, rank_s = 0.0001397, layer_s = 3.717e-06, sequence_s = 5.301e-06,
        prefill_layer_s = 1.585e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0005373, layer_s = 3.336e-06 },
        hopper = { step_s = 0.0007274, layer_s = 4.814e-06 },
    },
    fused_s = { bf16 = 1.291e-06, fp8 = 3e-06, fp8_block = 4.541e-06, nvfp4 = 2.813e-06 },
    fused_s_on = {
        blackwell = { bf16 = 8.972e-07, fp8 = 3e-06, fp8_block = 6.459e-06, nvfp4 = 2.701e-06 },
        hopper = { bf16 = 7.235e-07, fp8 = 3e-06, fp8_block = 3.455e-06, nvfp4 = 2.813e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.0819, steps = 10.45 },
        other = { fixed = 0.05033, steps = 6.712 },
    },
    scale = {
        allreduce = { default = 1.161 },
        attention_decode = { bf16 = 1.252, default = 1.128, kv_fp8 = 1.098 },
        attention_prefill = { default = 1.007 },
        gemm = { bf16 = 0.8949, default = 0.9005, fp8 = 0.9005, fp8_block = 0.8331, nvfp4 = 0.9161 },
        mla_decode = { bf16 = 0.942, default = 0.942, kv_fp8 = 0.9066 },
        mla_prefill = { default = 1.142 },
        moe = {
            bf16 = 0.8136, default = 0.9213, fp8_block = 0.8853, int4_wo = 0.9213, nvfp4 = 1.03,
            w4a16_mxfp4 = 0.9213, w4a8_mxfp4_mxfp8 = 0.9213,
        },
        state_decode = { default = 0.9625 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.211 },
            attention_decode = { bf16 = 1.241, default = 1.118, kv_fp8 = 1.089 },
            attention_prefill = { default = 1.008 },
            gemm = { bf16 = 0.8802, default = 0.8811, fp8 = 0.8811, fp8_block = 0.79, nvfp4 = 0.9002 },
            mla_decode = { bf16 = 0.9384, default = 0.9384, kv_fp8 = 0.9032 },
            mla_prefill = { default = 1.17 },
            moe = {
                bf16 = 0.7756, default = 0.8783, fp8_block = 0.8439, int4_wo = 0.8783, nvfp4 = 0.9822,
                w4a16_mxfp4 = 0.8783, w4a8_mxfp4_mxfp8 = 0.8783,
            },
            state_decode = { default = 0.9549 },
        },
        hopper = {
            allreduce = { default = 1.14 },
            attention_decode = { bf16 = 1.288, default = 1.16, kv_fp8 = 1.129 },
            attention_prefill = { default = 1.007 },
            gemm = { bf16 = 0.8933, default = 0.9051, fp8 = 0.9051, fp8_block = 0.8472, nvfp4 = 0.9207 },
            mla_decode = { bf16 = 0.9366, default = 0.9366, kv_fp8 = 0.9015 },
            mla_prefill = { default = 1.138 },
            moe = {
                bf16 = 0.8423, default = 0.9539, fp8_block = 0.9166, int4_wo = 0.9539, nvfp4 = 1.067,
                w4a16_mxfp4 = 0.9539, w4a8_mxfp4_mxfp8 = 0.9539,
            },
            state_decode = { default = 0.9643 },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.2868, known = 0.2353, other_chip = 0.2854, other_model = 0.268 },
        ttft = { disaggregated = 0.7474, known = 0.8564, other_chip = 1.048, other_model = 0.9275 },
    },
}
