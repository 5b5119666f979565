-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.3 % and 7.7 %; with whole models left out 8.0 %
-- and 10.0 %; with whole chips left out 7.8 % and 9.9 %; disaggregated 9.6 % and 11.6 %; TTFT of requests
-- that do not queue 11.8 % and 17.3 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.6417,
    held_share = 0.684,
    prompt_token_s = 2.373e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.000319, rank_s = 7.361e-05, layer_s = 2.129e-06, sequence_s = 1.082e-05,
        draft_s = 9.941e-06, prefill_layer_s = 1.179e-05, launch_kernel_s = 3.246e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001318, layer_s = 9.299e-07 },
        hopper = { step_s = 0.0003902, layer_s = 2.458e-06 },
    },
    fused_s = { bf16 = 2.221e-06, fp8 = 1.066e-05, fp8_block = 2.048e-06, nvfp4 = 1.15e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.843e-06, fp8 = 1.231e-05, fp8_block = 3.258e-06, nvfp4 = 6.144e-06 },
        hopper = { bf16 = 2.319e-06, fp8 = 1.054e-05, fp8_block = 1.383e-06, nvfp4 = 1.15e-05 },
    },
    first_token = {
        crowded = { fixed = 0.03756, steps = 1.572 },
        inferencex = { fixed = 0.02043, steps = 2.518 },
        powers = { fixed = 0.09285, steps = 2.373 },
        thousands = { fixed = 0.04186, steps = 9.864 },
    },
    scale = {
        allreduce = { default = 0.9421 },
        attention_decode = { bf16 = 0.9626, default = 0.9749, kv_fp8 = 0.9783 },
        attention_prefill = { default = 0.9802 },
        gemm = { bf16 = 0.9316, default = 0.9532, fp8 = 0.9555, fp8_block = 0.9895, nvfp4 = 0.9212 },
        mla_decode = { bf16 = 1.084, default = 1.084, kv_fp8 = 1.116 },
        mla_prefill = { default = 0.962 },
        moe = {
            bf16 = 0.8709, default = 0.8709, fp8_block = 0.8711, int4_wo = 0.8709, nvfp4 = 0.8076,
            w4a16_mxfp4 = 0.8933, w4a8_mxfp4_mxfp8 = 0.8709,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9307 },
            attention_decode = { bf16 = 0.9626, default = 0.9749, kv_fp8 = 0.9783 },
            attention_prefill = { default = 0.9802 },
            gemm = { bf16 = 0.9001, default = 0.921, fp8 = 0.9232, fp8_block = 0.956, nvfp4 = 0.89 },
            mla_decode = { bf16 = 1.084, default = 1.084, kv_fp8 = 1.116 },
            mla_prefill = { default = 0.962 },
            moe = {
                bf16 = 0.8417, default = 0.8417, fp8_block = 0.8419, int4_wo = 0.8417, nvfp4 = 0.7805,
                w4a16_mxfp4 = 0.8633, w4a8_mxfp4_mxfp8 = 0.8417,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9447 },
            attention_decode = { bf16 = 0.9626, default = 0.9749, kv_fp8 = 0.9783 },
            attention_prefill = { default = 0.9802 },
            gemm = { bf16 = 0.9568, default = 0.979, fp8 = 0.9814, fp8_block = 1.016, nvfp4 = 0.9461 },
            mla_decode = { bf16 = 1.084, default = 1.084, kv_fp8 = 1.116 },
            mla_prefill = { default = 0.962 },
            moe = {
                bf16 = 0.8814, default = 0.8814, fp8_block = 0.8817, int4_wo = 0.8814, nvfp4 = 0.8174,
                w4a16_mxfp4 = 0.9041, w4a8_mxfp4_mxfp8 = 0.8814,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9891, default = 0.99, fp8 = 1.161, fp8_block = 0.9061, nvfp4 = 0.8909 },
        moe = {
            bf16 = 1.115, default = 1.115, fp8_block = 1.298, int4_wo = 1.115, nvfp4 = 1.139,
            w4a16_mxfp4 = 1.368, w4a8_mxfp4_mxfp8 = 1.181,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9891, default = 0.99, fp8 = 1.161, fp8_block = 0.9061, nvfp4 = 0.8909 },
            moe = {
                bf16 = 1.115, default = 1.115, fp8_block = 1.298, int4_wo = 1.115, nvfp4 = 1.139,
                w4a16_mxfp4 = 1.368, w4a8_mxfp4_mxfp8 = 1.181,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9891, default = 0.99, fp8 = 1.161, fp8_block = 0.9061, nvfp4 = 0.8909 },
            moe = {
                bf16 = 1.115, default = 1.115, fp8_block = 1.298, int4_wo = 1.115, nvfp4 = 1.139,
                w4a16_mxfp4 = 1.368, w4a8_mxfp4_mxfp8 = 1.181,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2021, known = 0.1076, other_chip = 0.1414, other_model = 0.1461 },
        ttft = { disaggregated = 0.7658, known = 0.2877, other_chip = 0.54, other_model = 0.3828 },
    },
}
