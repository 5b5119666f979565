-- Written by llmspice calibrate --op=e2e --backend=vllm from 462 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.0 % and 12.1 %; with whole models left out 7.1 %
-- and 13.4 %; with whole chips left out 5.5 % and 13.1 %; disaggregated 6.3 % and 8.0 %; TTFT of requests
-- that do not queue 11.8 % and 15.5 %.
return {
    name = "vllm",
    title = "vLLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    graph_tokens = 512,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.65,
    held_share = 0.5,
    prompt_token_s = 5.794e-06,
    early_before = 14,
    early_step_s = 0.0002664,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 462,
    host = {
        step_s = 0.0002455, rank_s = 8.325e-05, layer_s = 2.605e-06, sequence_s = 6.296e-06, draft_s = 1e-05,
        prefill_layer_s = 8.357e-06, launch_kernel_s = 4.035e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001352, layer_s = 2.076e-06 },
        hopper = { step_s = 0.000193, layer_s = 2.739e-06 },
    },
    fused_s = { bf16 = 1.549e-06, fp8 = 3.531e-06, fp8_block = 2.43e-06, nvfp4 = 3.544e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.513e-06, fp8 = 4.735e-06, fp8_block = 1.229e-05, nvfp4 = 4.631e-06 },
        hopper = { bf16 = 1.633e-06, fp8 = 3.202e-06, fp8_block = 2.441e-06, nvfp4 = 3.544e-06 },
    },
    first_token = {
        inferencex = { fixed = 0, steps = 3.767 },
        powers = { fixed = 0.02018, steps = 2.627 },
        thousands = { fixed = 0.0121, steps = 0 },
    },
    scale = {
        allreduce = { default = 0.995 },
        attention_decode = { bf16 = 0.9537, default = 0.9794, kv_fp8 = 0.9983 },
        attention_prefill = { default = 1.011 },
        gemm = { bf16 = 1.054, default = 1.047, fp8 = 1.021, fp8_block = 1.046, nvfp4 = 1.084 },
        mla_decode = { bf16 = 1.019, default = 1.01, kv_fp8 = 1.006 },
        mla_prefill = { default = 1 },
        moe = {
            bf16 = 0.9784, default = 0.9784, fp8_block = 0.9778, int4_wo = 1.001, nvfp4 = 0.9581,
            w4a16_mxfp4 = 0.9695, w4a8_mxfp4_mxfp8 = 0.9784,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9972 },
            attention_decode = { bf16 = 0.9537, default = 0.9794, kv_fp8 = 0.9983 },
            attention_prefill = { default = 1.011 },
            gemm = { bf16 = 1.064, default = 1.057, fp8 = 1.031, fp8_block = 1.056, nvfp4 = 1.094 },
            mla_decode = { bf16 = 1.019, default = 1.01, kv_fp8 = 1.006 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9757, default = 0.9757, fp8_block = 0.9751, int4_wo = 0.9983, nvfp4 = 0.9555,
                w4a16_mxfp4 = 0.9669, w4a8_mxfp4_mxfp8 = 0.9757,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9921 },
            attention_decode = { bf16 = 0.9537, default = 0.9794, kv_fp8 = 0.9983 },
            attention_prefill = { default = 1.011 },
            gemm = { bf16 = 1.052, default = 1.045, fp8 = 1.019, fp8_block = 1.044, nvfp4 = 1.082 },
            mla_decode = { bf16 = 1.019, default = 1.01, kv_fp8 = 1.006 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9777, default = 0.9777, fp8_block = 0.977, int4_wo = 1, nvfp4 = 0.9573,
                w4a16_mxfp4 = 0.9688, w4a8_mxfp4_mxfp8 = 0.9777,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.178, default = 1.04, fp8 = 1.018, fp8_block = 1.045, nvfp4 = 1.091 },
        moe = {
            bf16 = 1.051, default = 1.051, fp8_block = 1.094, int4_wo = 0.9425, nvfp4 = 1.124,
            w4a16_mxfp4 = 1.239, w4a8_mxfp4_mxfp8 = 1.094,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.178, default = 1.04, fp8 = 1.018, fp8_block = 1.045, nvfp4 = 1.091 },
            moe = {
                bf16 = 1.051, default = 1.051, fp8_block = 1.094, int4_wo = 0.9425, nvfp4 = 1.124,
                w4a16_mxfp4 = 1.239, w4a8_mxfp4_mxfp8 = 1.094,
            },
        },
        hopper = {
            gemm = { bf16 = 1.178, default = 1.04, fp8 = 1.018, fp8_block = 1.045, nvfp4 = 1.091 },
            moe = {
                bf16 = 1.051, default = 1.051, fp8_block = 1.094, int4_wo = 0.9425, nvfp4 = 1.124,
                w4a16_mxfp4 = 1.239, w4a8_mxfp4_mxfp8 = 1.094,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.1816, known = 0.09079, other_chip = 0.108, other_model = 0.1281 },
        ttft = { disaggregated = 0.4783, known = 0.2391, other_chip = 0.2807, other_model = 0.3008 },
    },
}
