-- Written by llmspice calibrate --op=e2e --backend=vllm from 462 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.0 % and 12.1 %; with whole models left out 6.8 %
-- and 13.3 %; with whole chips left out 5.5 % and 13.0 %; disaggregated 6.3 % and 7.9 %; TTFT of requests
-- that do not queue 12.0 % and 15.6 %.
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
    prompt_token_s = 5.77e-06,
    early_before = 14,
    early_step_s = 0.0002649,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 462,
    host = {
        step_s = 0.0002447, rank_s = 8.285e-05, layer_s = 2.601e-06, sequence_s = 6.286e-06, draft_s = 1e-05,
        prefill_layer_s = 8.292e-06, launch_kernel_s = 4.03e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001347, layer_s = 2.075e-06 },
        hopper = { step_s = 0.0001912, layer_s = 2.728e-06 },
    },
    fused_s = { bf16 = 1.538e-06, fp8 = 3.234e-06, fp8_block = 2.43e-06, nvfp4 = 2.958e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.504e-06, fp8 = 4.59e-06, fp8_block = 1.229e-05, nvfp4 = 4.591e-06 },
        hopper = { bf16 = 1.608e-06, fp8 = 2.928e-06, fp8_block = 2.441e-06, nvfp4 = 2.958e-06 },
    },
    first_token = {
        inferencex = { fixed = 0, steps = 3.755 },
        powers = { fixed = 0.0203, steps = 2.626 },
        thousands = { fixed = 0.01035, steps = 0 },
    },
    scale = {
        allreduce = { default = 0.9955 },
        attention_decode = { bf16 = 0.9502, default = 0.9766, kv_fp8 = 0.9952 },
        attention_prefill = { default = 1.012 },
        gemm = { bf16 = 1.055, default = 1.045, fp8 = 1.016, fp8_block = 1.044, nvfp4 = 1.083 },
        mla_decode = { bf16 = 1.018, default = 1.01, kv_fp8 = 1.005 },
        mla_prefill = { default = 1 },
        moe = {
            bf16 = 0.9785, default = 0.9785, fp8_block = 0.9779, int4_wo = 1.001, nvfp4 = 0.958,
            w4a16_mxfp4 = 0.9699, w4a8_mxfp4_mxfp8 = 0.9785,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9975 },
            attention_decode = { bf16 = 0.9502, default = 0.9766, kv_fp8 = 0.9952 },
            attention_prefill = { default = 1.012 },
            gemm = { bf16 = 1.066, default = 1.056, fp8 = 1.026, fp8_block = 1.055, nvfp4 = 1.094 },
            mla_decode = { bf16 = 1.018, default = 1.01, kv_fp8 = 1.005 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9757, default = 0.9757, fp8_block = 0.9751, int4_wo = 0.9981, nvfp4 = 0.9553,
                w4a16_mxfp4 = 0.9672, w4a8_mxfp4_mxfp8 = 0.9757,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9927 },
            attention_decode = { bf16 = 0.9502, default = 0.9766, kv_fp8 = 0.9952 },
            attention_prefill = { default = 1.012 },
            gemm = { bf16 = 1.051, default = 1.041, fp8 = 1.012, fp8_block = 1.04, nvfp4 = 1.079 },
            mla_decode = { bf16 = 1.018, default = 1.01, kv_fp8 = 1.005 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9779, default = 0.9779, fp8_block = 0.9773, int4_wo = 1, nvfp4 = 0.9575,
                w4a16_mxfp4 = 0.9693, w4a8_mxfp4_mxfp8 = 0.9779,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.179, default = 1.035, fp8 = 0.9935, fp8_block = 1.04, nvfp4 = 1.083 },
        moe = {
            bf16 = 1.051, default = 1.051, fp8_block = 1.094, int4_wo = 0.9429, nvfp4 = 1.124,
            w4a16_mxfp4 = 1.238, w4a8_mxfp4_mxfp8 = 1.093,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.179, default = 1.035, fp8 = 0.9935, fp8_block = 1.04, nvfp4 = 1.083 },
            moe = {
                bf16 = 1.051, default = 1.051, fp8_block = 1.094, int4_wo = 0.9429, nvfp4 = 1.124,
                w4a16_mxfp4 = 1.238, w4a8_mxfp4_mxfp8 = 1.093,
            },
        },
        hopper = {
            gemm = { bf16 = 1.179, default = 1.035, fp8 = 0.9935, fp8_block = 1.04, nvfp4 = 1.083 },
            moe = {
                bf16 = 1.051, default = 1.051, fp8_block = 1.094, int4_wo = 0.9429, nvfp4 = 1.124,
                w4a16_mxfp4 = 1.238, w4a8_mxfp4_mxfp8 = 1.093,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.1831, known = 0.09153, other_chip = 0.1065, other_model = 0.1262 },
        ttft = { disaggregated = 0.4768, known = 0.2384, other_chip = 0.2858, other_model = 0.2994 },
    },
}
