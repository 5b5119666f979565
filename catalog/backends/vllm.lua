-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 6.8 % and 18.9 %; with whole models left out 19.9
-- % and 31.5 %; with whole chips left out 8.8 % and 24.5 %; disaggregated 12.5 % and 71.7 %; TTFT of
-- requests that do not queue 16.6 % and 25.6 %.
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
        step_s = 0.0003286, rank_s = 8.934e-05, layer_s = 3.391e-06, sequence_s = 1.804e-06,
        prefill_layer_s = 1.378e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0002121, layer_s = 2.353e-06 },
        hopper = { step_s = 0.0003355, layer_s = 4.819e-06 },
    },
    fused_s = { bf16 = 1.539e-06, fp8 = 5.198e-06, fp8_block = 1.469e-06, nvfp4 = 3.284e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.246e-06, fp8 = 8.903e-06, fp8_block = 1.469e-06, nvfp4 = 3.444e-06 },
        hopper = { bf16 = 1.554e-06, fp8 = 2.729e-06, fp8_block = 6.083e-07, nvfp4 = 3.284e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.02006, steps = 3.889 },
        other = { fixed = 0.03397, steps = 2.037 },
    },
    scale = {
        allreduce = { default = 1.116 },
        attention_decode = { bf16 = 0.8937, default = 0.9781, kv_fp8 = 1.055 },
        attention_prefill = { default = 1.043 },
        gemm = { bf16 = 1.136, default = 1.056, fp8 = 0.8949, fp8_block = 1.123, nvfp4 = 1.128 },
        mla_decode = { bf16 = 0.9792, default = 0.9791, kv_fp8 = 0.9659 },
        mla_prefill = { default = 1.026 },
        moe = {
            bf16 = 0.8998, default = 0.8998, fp8_block = 1.332, int4_wo = 0.8302, nvfp4 = 0.7189,
            w4a16_mxfp4 = 0.7705, w4a8_mxfp4_mxfp8 = 0.8998,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.126 },
            attention_decode = { bf16 = 0.8907, default = 0.9747, kv_fp8 = 1.052 },
            attention_prefill = { default = 1.051 },
            gemm = { bf16 = 1.135, default = 1.03, fp8 = 0.8167, fp8_block = 1.095, nvfp4 = 1.118 },
            mla_decode = { bf16 = 0.9801, default = 0.98, kv_fp8 = 0.9668 },
            mla_prefill = { default = 1.031 },
            moe = {
                bf16 = 0.8728, default = 0.8728, fp8_block = 1.292, int4_wo = 0.8053, nvfp4 = 0.6973,
                w4a16_mxfp4 = 0.7474, w4a8_mxfp4_mxfp8 = 0.8728,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.126 },
            attention_decode = { bf16 = 0.8937, default = 0.978, kv_fp8 = 1.055 },
            attention_prefill = { default = 1.041 },
            gemm = { bf16 = 1.167, default = 1.092, fp8 = 0.9492, fp8_block = 1.18, nvfp4 = 1.167 },
            mla_decode = { bf16 = 0.9751, default = 0.975, kv_fp8 = 0.9619 },
            mla_prefill = { default = 1.025 },
            moe = {
                bf16 = 0.9122, default = 0.9122, fp8_block = 1.351, int4_wo = 0.8416, nvfp4 = 0.7288,
                w4a16_mxfp4 = 0.7811, w4a8_mxfp4_mxfp8 = 0.9122,
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
        tpot = { disaggregated = 0.3364, known = 0.1682, other_chip = 0.2545, other_model = 0.3431 },
        ttft = { disaggregated = 0.7791, known = 0.3895, other_chip = 0.4066, other_model = 0.404 },
    },
}
