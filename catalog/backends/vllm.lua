-- Written by llmspice calibrate --op=e2e --backend=vllm from 462 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.0 % and 12.1 %; with whole models left out 6.8 %
-- and 13.4 %; with whole chips left out 5.5 % and 13.1 %; disaggregated 6.3 % and 7.9 %; TTFT of requests
-- that do not queue 11.9 % and 15.6 %.
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
    prompt_token_s = 5.78e-06,
    early_before = 14,
    early_step_s = 0.0002649,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 462,
    host = {
        step_s = 0.0002445, rank_s = 8.284e-05, layer_s = 2.6e-06, sequence_s = 6.284e-06, draft_s = 1e-05,
        prefill_layer_s = 8.298e-06, launch_kernel_s = 4.031e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001344, layer_s = 2.073e-06 },
        hopper = { step_s = 0.0001909, layer_s = 2.726e-06 },
    },
    fused_s = { bf16 = 1.538e-06, fp8 = 3.234e-06, fp8_block = 2.43e-06, nvfp4 = 2.959e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.505e-06, fp8 = 4.59e-06, fp8_block = 1.229e-05, nvfp4 = 4.592e-06 },
        hopper = { bf16 = 1.608e-06, fp8 = 2.928e-06, fp8_block = 2.441e-06, nvfp4 = 2.959e-06 },
    },
    first_token = {
        inferencex = { fixed = 0, steps = 3.749 },
        powers = { fixed = 0.02027, steps = 2.627 },
        thousands = { fixed = 0.01057, steps = 0 },
    },
    scale = {
        allreduce = { default = 0.996 },
        attention_decode = { bf16 = 0.9502, default = 0.9766, kv_fp8 = 0.9952 },
        attention_prefill = { default = 1.011 },
        gemm = { bf16 = 1.055, default = 1.045, fp8 = 1.016, fp8_block = 1.044, nvfp4 = 1.083 },
        mla_decode = { bf16 = 1.018, default = 1.01, kv_fp8 = 1.005 },
        mla_prefill = { default = 1 },
        moe = {
            bf16 = 0.9785, default = 0.9785, fp8_block = 0.9779, int4_wo = 1.001, nvfp4 = 0.9579,
            w4a16_mxfp4 = 0.97, w4a8_mxfp4_mxfp8 = 0.9785,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9982 },
            attention_decode = { bf16 = 0.9502, default = 0.9766, kv_fp8 = 0.9952 },
            attention_prefill = { default = 1.011 },
            gemm = { bf16 = 1.066, default = 1.056, fp8 = 1.027, fp8_block = 1.055, nvfp4 = 1.095 },
            mla_decode = { bf16 = 1.018, default = 1.01, kv_fp8 = 1.005 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9756, default = 0.9756, fp8_block = 0.975, int4_wo = 0.998, nvfp4 = 0.9551,
                w4a16_mxfp4 = 0.9672, w4a8_mxfp4_mxfp8 = 0.9756,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9932 },
            attention_decode = { bf16 = 0.9502, default = 0.9766, kv_fp8 = 0.9952 },
            attention_prefill = { default = 1.011 },
            gemm = { bf16 = 1.051, default = 1.041, fp8 = 1.012, fp8_block = 1.04, nvfp4 = 1.079 },
            mla_decode = { bf16 = 1.018, default = 1.01, kv_fp8 = 1.005 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9779, default = 0.9779, fp8_block = 0.9773, int4_wo = 1, nvfp4 = 0.9573,
                w4a16_mxfp4 = 0.9694, w4a8_mxfp4_mxfp8 = 0.9779,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.18, default = 1.036, fp8 = 0.9947, fp8_block = 1.041, nvfp4 = 1.087 },
        moe = {
            bf16 = 1.051, default = 1.051, fp8_block = 1.095, int4_wo = 0.9431, nvfp4 = 1.124,
            w4a16_mxfp4 = 1.239, w4a8_mxfp4_mxfp8 = 1.093,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.18, default = 1.036, fp8 = 0.9947, fp8_block = 1.041, nvfp4 = 1.087 },
            moe = {
                bf16 = 1.051, default = 1.051, fp8_block = 1.095, int4_wo = 0.9431, nvfp4 = 1.124,
                w4a16_mxfp4 = 1.239, w4a8_mxfp4_mxfp8 = 1.093,
            },
        },
        hopper = {
            gemm = { bf16 = 1.18, default = 1.036, fp8 = 0.9947, fp8_block = 1.041, nvfp4 = 1.087 },
            moe = {
                bf16 = 1.051, default = 1.051, fp8_block = 1.095, int4_wo = 0.9431, nvfp4 = 1.124,
                w4a16_mxfp4 = 1.239, w4a8_mxfp4_mxfp8 = 1.093,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.1831, known = 0.09154, other_chip = 0.1071, other_model = 0.1262 },
        ttft = { disaggregated = 0.4772, known = 0.2386, other_chip = 0.286, other_model = 0.2999 },
    },
}
