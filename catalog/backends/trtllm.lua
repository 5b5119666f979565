-- Written by llmspice calibrate --op=e2e --backend=trtllm from 754 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 6.3 % and 11.8 %; with whole models left out 14.3
-- % and 19.4 %; with whole chips left out 12.3 % and 17.7 %; disaggregated 11.7 % and 13.5 %; TTFT of
-- requests that do not queue 22.7 % and 27.7 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 754,
    host = {
        step_s = 0.0002269, rank_s = 6.617e-05, layer_s = 3.398e-06, sequence_s = 1.107e-05,
        prefill_layer_s = 2.427e-05,
    },
    host_on = {
        blackwell = { step_s = 0, layer_s = 3.398e-06 },
        hopper = { step_s = 0.0003282, layer_s = 3.797e-06 },
    },
    fused_s = { bf16 = 2.612e-06, fp8 = 9.105e-06, fp8_block = 3.126e-06, nvfp4 = 4.47e-06 },
    fused_s_on = {
        blackwell = { bf16 = 2.651e-06, fp8 = 1.114e-05, fp8_block = 3.197e-06, nvfp4 = 5.303e-06 },
        hopper = { bf16 = 2.357e-06, fp8 = 1.049e-05, fp8_block = 3.126e-06, nvfp4 = 4.47e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.02491, steps = 6.275 },
        other = { fixed = 0.07093, steps = 4.548 },
    },
    scale = {
        allreduce = { default = 1.029 },
        attention_decode = { bf16 = 0.9012, default = 0.9564, kv_fp8 = 0.9864 },
        attention_prefill = { default = 0.9958 },
        gemm = { bf16 = 0.9733, default = 1.026, fp8 = 0.9609, fp8_block = 1.33, nvfp4 = 0.9054 },
        mla_decode = { bf16 = 1.11, default = 1.11, kv_fp8 = 1.188 },
        mla_prefill = { default = 1.115 },
        moe = {
            bf16 = 0.8431, default = 0.8431, fp8_block = 0.7844, int4_wo = 0.8431, nvfp4 = 0.8629,
            w4a16_mxfp4 = 0.794, w4a8_mxfp4_mxfp8 = 0.8431,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9928 },
            attention_decode = { bf16 = 0.9019, default = 0.9572, kv_fp8 = 0.9872 },
            attention_prefill = { default = 0.9848 },
            gemm = { bf16 = 0.9366, default = 0.9839, fp8 = 0.8951, fp8_block = 1.295, nvfp4 = 0.8415 },
            mla_decode = { bf16 = 1.114, default = 1.114, kv_fp8 = 1.192 },
            mla_prefill = { default = 1.128 },
            moe = {
                bf16 = 0.8069, default = 0.8069, fp8_block = 0.7507, int4_wo = 0.8069, nvfp4 = 0.8258,
                w4a16_mxfp4 = 0.7598, w4a8_mxfp4_mxfp8 = 0.8069,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.071 },
            attention_decode = { bf16 = 0.8941, default = 0.9488, kv_fp8 = 0.9786 },
            attention_prefill = { default = 1.006 },
            gemm = { bf16 = 1.002, default = 1.074, fp8 = 1.019, fp8_block = 1.463, nvfp4 = 0.9479 },
            mla_decode = { bf16 = 1.125, default = 1.125, kv_fp8 = 1.204 },
            mla_prefill = { default = 1.122 },
            moe = {
                bf16 = 0.8571, default = 0.8571, fp8_block = 0.7974, int4_wo = 0.8571, nvfp4 = 0.8771,
                w4a16_mxfp4 = 0.8071, w4a8_mxfp4_mxfp8 = 0.8571,
            },
            state_decode = { default = 1 },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2468, known = 0.1365, other_chip = 0.2151, other_model = 0.2326 },
        ttft = { disaggregated = 1.144, known = 0.4732, other_chip = 0.6741, other_model = 0.5358 },
    },
}
