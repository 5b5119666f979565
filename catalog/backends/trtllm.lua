-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.2 % and 7.7 %; with whole models left out 8.8 %
-- and 10.5 %; with whole chips left out 8.6 % and 10.3 %; disaggregated 9.7 % and 12.4 %; TTFT of requests
-- that do not queue 15.8 % and 20.7 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.6478,
    held_share = 0.6158,
    prompt_token_s = 3.865e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.0003339, rank_s = 7.111e-05, layer_s = 2.239e-06, sequence_s = 1.137e-05,
        draft_s = 1.01e-05, prefill_layer_s = 9.36e-06, launch_kernel_s = 2.827e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001756, layer_s = 1.253e-06 },
        hopper = { step_s = 0.0003858, layer_s = 2.465e-06 },
    },
    fused_s = { bf16 = 2.28e-06, fp8 = 1.066e-05, fp8_block = 2.039e-06, nvfp4 = 1.141e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.911e-06, fp8 = 1.228e-05, fp8_block = 3.227e-06, nvfp4 = 5.973e-06 },
        hopper = { bf16 = 2.428e-06, fp8 = 1.055e-05, fp8_block = 1.387e-06, nvfp4 = 1.141e-05 },
    },
    first_token = {
        crowded = { fixed = 0.05693, steps = 0.519 },
        inferencex = { fixed = 0, steps = 6.725 },
        powers = { fixed = 0.09473, steps = 1.887 },
        thousands = { fixed = 0.05912, steps = 7.713 },
    },
    scale = {
        allreduce = { default = 0.8721 },
        attention_decode = { bf16 = 0.9557, default = 0.967, kv_fp8 = 0.9668 },
        attention_prefill = { default = 0.9666 },
        gemm = { bf16 = 0.9219, default = 0.9455, fp8 = 0.9466, fp8_block = 0.9864, nvfp4 = 0.91 },
        mla_decode = { bf16 = 1.107, default = 1.107, kv_fp8 = 1.149 },
        mla_prefill = { default = 0.9859 },
        moe = {
            bf16 = 0.8778, default = 0.8778, fp8_block = 0.897, int4_wo = 0.8778, nvfp4 = 0.8103,
            w4a16_mxfp4 = 0.888, w4a8_mxfp4_mxfp8 = 0.8778,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.8638 },
            attention_decode = { bf16 = 0.9557, default = 0.967, kv_fp8 = 0.9668 },
            attention_prefill = { default = 0.9666 },
            gemm = { bf16 = 0.8912, default = 0.914, fp8 = 0.9151, fp8_block = 0.9536, nvfp4 = 0.8797 },
            mla_decode = { bf16 = 1.107, default = 1.107, kv_fp8 = 1.149 },
            mla_prefill = { default = 0.9859 },
            moe = {
                bf16 = 0.8551, default = 0.8551, fp8_block = 0.8738, int4_wo = 0.8551, nvfp4 = 0.7892,
                w4a16_mxfp4 = 0.865, w4a8_mxfp4_mxfp8 = 0.8551,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.8616 },
            attention_decode = { bf16 = 0.9557, default = 0.967, kv_fp8 = 0.9668 },
            attention_prefill = { default = 0.9666 },
            gemm = { bf16 = 0.9454, default = 0.9696, fp8 = 0.9707, fp8_block = 1.012, nvfp4 = 0.9332 },
            mla_decode = { bf16 = 1.107, default = 1.107, kv_fp8 = 1.149 },
            mla_prefill = { default = 0.9859 },
            moe = {
                bf16 = 0.8826, default = 0.8826, fp8_block = 0.9019, int4_wo = 0.8826, nvfp4 = 0.8147,
                w4a16_mxfp4 = 0.8929, w4a8_mxfp4_mxfp8 = 0.8826,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9481, default = 0.9636, fp8 = 1.118, fp8_block = 0.8823, nvfp4 = 0.7929 },
        moe = {
            bf16 = 1.036, default = 1.036, fp8_block = 1.191, int4_wo = 1.036, nvfp4 = 1.101,
            w4a16_mxfp4 = 1.12, w4a8_mxfp4_mxfp8 = 0.9079,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9481, default = 0.9636, fp8 = 1.118, fp8_block = 0.8823, nvfp4 = 0.7929 },
            moe = {
                bf16 = 1.036, default = 1.036, fp8_block = 1.191, int4_wo = 1.036, nvfp4 = 1.101,
                w4a16_mxfp4 = 1.12, w4a8_mxfp4_mxfp8 = 0.9079,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9481, default = 0.9636, fp8 = 1.118, fp8_block = 0.8823, nvfp4 = 0.7929 },
            moe = {
                bf16 = 1.036, default = 1.036, fp8_block = 1.191, int4_wo = 1.036, nvfp4 = 1.101,
                w4a16_mxfp4 = 1.12, w4a8_mxfp4_mxfp8 = 0.9079,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2157, known = 0.1047, other_chip = 0.1513, other_model = 0.1546 },
        ttft = { disaggregated = 0.6928, known = 0.3309, other_chip = 0.5447, other_model = 0.4527 },
    },
}
