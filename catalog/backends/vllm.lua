-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.8 % and 17.1 %; with whole models left out 20.0
-- % and 34.0 %; with whole chips left out 7.4 % and 23.0 %; disaggregated 11.3 % and 66.9 %; TTFT of
-- requests that do not queue 17.9 % and 24.7 %.
return {
    name = "vllm",
    title = "vLLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 499,
    host = {
        step_s = 0.0002117, rank_s = 8.388e-05, layer_s = 3.051e-06, sequence_s = 1.965e-06,
        prefill_layer_s = 1.449e-05,
    },
    host_on = {
        blackwell = { step_s = 8.634e-05, layer_s = 1.696e-06 },
        hopper = { step_s = 0.0001863, layer_s = 4.48e-06 },
    },
    fused_s = { bf16 = 6.735e-07, fp8 = 5.165e-06, fp8_block = 1.764e-06, nvfp4 = 3.421e-06 },
    fused_s_on = {
        blackwell = { bf16 = 0, fp8 = 9.159e-06, fp8_block = 1.764e-06, nvfp4 = 3.669e-06 },
        hopper = { bf16 = 4.447e-07, fp8 = 2.467e-06, fp8_block = 1.069e-06, nvfp4 = 3.421e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.01407, steps = 4.323 },
        other = { fixed = 0.03875, steps = 5.408 },
    },
    scale = {
        allreduce = { default = 1.096 },
        attention_decode = { bf16 = 0.8063, default = 0.9605, kv_fp8 = 1.113 },
        attention_prefill = { default = 1.031 },
        gemm = { bf16 = 1.162, default = 1.066, fp8 = 0.9315, fp8_block = 1.141, nvfp4 = 1.094 },
        mla_decode = { bf16 = 0.9337, default = 0.9431, kv_fp8 = 0.9196 },
        mla_prefill = { default = 1.037 },
        moe = {
            bf16 = 0.8579, default = 0.8579, fp8_block = 1.388, int4_wo = 0.7938, nvfp4 = 0.644,
            w4a16_mxfp4 = 0.6969, w4a8_mxfp4_mxfp8 = 0.8579,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.121 },
            attention_decode = { bf16 = 0.8011, default = 0.9543, kv_fp8 = 1.106 },
            attention_prefill = { default = 1.044 },
            gemm = { bf16 = 1.214, default = 1.07, fp8 = 0.8997, fp8_block = 1.145, nvfp4 = 1.105 },
            mla_decode = { bf16 = 0.9283, default = 0.9376, kv_fp8 = 0.9143 },
            mla_prefill = { default = 1.045 },
            moe = {
                bf16 = 0.8327, default = 0.8327, fp8_block = 1.348, int4_wo = 0.7705, nvfp4 = 0.6251,
                w4a16_mxfp4 = 0.6765, w4a8_mxfp4_mxfp8 = 0.8327,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.088 },
            attention_decode = { bf16 = 0.8052, default = 0.9593, kv_fp8 = 1.112 },
            attention_prefill = { default = 1.023 },
            gemm = { bf16 = 1.158, default = 1.075, fp8 = 0.942, fp8_block = 1.17, nvfp4 = 1.103 },
            mla_decode = { bf16 = 0.931, default = 0.9404, kv_fp8 = 0.917 },
            mla_prefill = { default = 1.036 },
            moe = {
                bf16 = 0.8647, default = 0.8647, fp8_block = 1.399, int4_wo = 0.8001, nvfp4 = 0.6491,
                w4a16_mxfp4 = 0.7025, w4a8_mxfp4_mxfp8 = 0.8647,
            },
            state_decode = { default = 1 },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.4554, known = 0.1332, other_chip = 0.2324, other_model = 0.4775 },
        ttft = { disaggregated = 0.6345, known = 0.4185, other_chip = 0.4481, other_model = 0.4732 },
    },
}
