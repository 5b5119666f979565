-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 6.7 % and 17.9 %; with whole models left out 19.0
-- % and 30.4 %; with whole chips left out 8.7 % and 23.8 %; disaggregated 12.7 % and 90.6 %; TTFT of
-- requests that do not queue 16.5 % and 24.8 %.
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
        step_s = 0.0003234, rank_s = 8.795e-05, layer_s = 3.231e-06, sequence_s = 1.853e-06,
        prefill_layer_s = 1.357e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0002096, layer_s = 2.221e-06 },
        hopper = { step_s = 0.0003242, layer_s = 4.471e-06 },
    },
    fused_s = { bf16 = 1.571e-06, fp8 = 5.161e-06, fp8_block = 2.029e-06, nvfp4 = 3.197e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.352e-06, fp8 = 8.853e-06, fp8_block = 2.029e-06, nvfp4 = 3.308e-06 },
        hopper = { bf16 = 1.559e-06, fp8 = 2.684e-06, fp8_block = 1.483e-06, nvfp4 = 3.197e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.02029, steps = 3.874 },
        other = { fixed = 0.03322, steps = 1.938 },
    },
    scale = {
        allreduce = { default = 1.096 },
        attention_decode = { bf16 = 0.8898, default = 0.9745, kv_fp8 = 1.05 },
        attention_prefill = { default = 1.044 },
        gemm = { bf16 = 1.152, default = 1.059, fp8 = 0.8976, fp8_block = 1.118, nvfp4 = 1.13 },
        mla_decode = { bf16 = 0.9814, default = 0.9799, kv_fp8 = 0.9659 },
        mla_prefill = { default = 1.029 },
        moe = {
            bf16 = 0.8969, default = 0.8969, fp8_block = 1.311, int4_wo = 0.8311, nvfp4 = 0.7173,
            w4a16_mxfp4 = 0.7725, w4a8_mxfp4_mxfp8 = 0.8969,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.109 },
            attention_decode = { bf16 = 0.8862, default = 0.9704, kv_fp8 = 1.045 },
            attention_prefill = { default = 1.053 },
            gemm = { bf16 = 1.154, default = 1.034, fp8 = 0.821, fp8_block = 1.092, nvfp4 = 1.121 },
            mla_decode = { bf16 = 0.9819, default = 0.9804, kv_fp8 = 0.9664 },
            mla_prefill = { default = 1.035 },
            moe = {
                bf16 = 0.8687, default = 0.8687, fp8_block = 1.27, int4_wo = 0.8049, nvfp4 = 0.6947,
                w4a16_mxfp4 = 0.7482, w4a8_mxfp4_mxfp8 = 0.8687,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.099 },
            attention_decode = { bf16 = 0.8898, default = 0.9744, kv_fp8 = 1.05 },
            attention_prefill = { default = 1.043 },
            gemm = { bf16 = 1.184, default = 1.094, fp8 = 0.9503, fp8_block = 1.17, nvfp4 = 1.167 },
            mla_decode = { bf16 = 0.9778, default = 0.9763, kv_fp8 = 0.9623 },
            mla_prefill = { default = 1.028 },
            moe = {
                bf16 = 0.9101, default = 0.9101, fp8_block = 1.33, int4_wo = 0.8433, nvfp4 = 0.7278,
                w4a16_mxfp4 = 0.7838, w4a8_mxfp4_mxfp8 = 0.9101,
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
        tpot = { disaggregated = 0.3209, known = 0.1604, other_chip = 0.2549, other_model = 0.3372 },
        ttft = { disaggregated = 0.739, known = 0.3695, other_chip = 0.3936, other_model = 0.3997 },
    },
}
