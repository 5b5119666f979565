-- Written by llmspice calibrate --op=e2e --backend=vllm from 462 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.0 % and 12.1 %; with whole models left out 7.0 %
-- and 13.4 %; with whole chips left out 5.6 % and 13.1 %; disaggregated 6.3 % and 8.0 %; TTFT of requests
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
    prompt_token_s = 5.782e-06,
    early_before = 14,
    early_step_s = 0.0002636,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 462,
    host = {
        step_s = 0.0002438, rank_s = 8.282e-05, layer_s = 2.593e-06, sequence_s = 6.237e-06, draft_s = 1e-05,
        prefill_layer_s = 8.218e-06, launch_kernel_s = 4.034e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001326, layer_s = 2.052e-06 },
        hopper = { step_s = 0.0001909, layer_s = 2.729e-06 },
    },
    fused_s = { bf16 = 1.523e-06, fp8 = 3.241e-06, fp8_block = 2.43e-06, nvfp4 = 2.916e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.471e-06, fp8 = 4.676e-06, fp8_block = 1.229e-05, nvfp4 = 4.554e-06 },
        hopper = { bf16 = 1.597e-06, fp8 = 2.923e-06, fp8_block = 2.441e-06, nvfp4 = 2.916e-06 },
    },
    first_token = {
        inferencex = { fixed = 0, steps = 3.727 },
        powers = { fixed = 0.02025, steps = 2.622 },
        thousands = { fixed = 0.01015, steps = 0 },
    },
    scale = {
        allreduce = { default = 0.9935 },
        attention_decode = { bf16 = 0.9511, default = 0.9777, kv_fp8 = 0.9969 },
        attention_prefill = { default = 1.014 },
        gemm = { bf16 = 1.051, default = 1.042, fp8 = 1.01, fp8_block = 1.041, nvfp4 = 1.082 },
        mla_decode = { bf16 = 1.018, default = 1.01, kv_fp8 = 1.005 },
        mla_prefill = { default = 1 },
        moe = {
            bf16 = 0.9788, default = 0.9788, fp8_block = 0.9782, int4_wo = 1.001, nvfp4 = 0.9585,
            w4a16_mxfp4 = 0.9702, w4a8_mxfp4_mxfp8 = 0.9788,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9952 },
            attention_decode = { bf16 = 0.9511, default = 0.9777, kv_fp8 = 0.9969 },
            attention_prefill = { default = 1.014 },
            gemm = { bf16 = 1.06, default = 1.05, fp8 = 1.018, fp8_block = 1.049, nvfp4 = 1.09 },
            mla_decode = { bf16 = 1.018, default = 1.01, kv_fp8 = 1.005 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9762, default = 0.9762, fp8_block = 0.9756, int4_wo = 0.9985, nvfp4 = 0.956,
                w4a16_mxfp4 = 0.9677, w4a8_mxfp4_mxfp8 = 0.9762,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9909 },
            attention_decode = { bf16 = 0.9511, default = 0.9777, kv_fp8 = 0.9969 },
            attention_prefill = { default = 1.014 },
            gemm = { bf16 = 1.05, default = 1.04, fp8 = 1.008, fp8_block = 1.04, nvfp4 = 1.08 },
            mla_decode = { bf16 = 1.018, default = 1.01, kv_fp8 = 1.005 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.978, default = 0.978, fp8_block = 0.9774, int4_wo = 1, nvfp4 = 0.9577,
                w4a16_mxfp4 = 0.9694, w4a8_mxfp4_mxfp8 = 0.978,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.182, default = 1.039, fp8 = 1.012, fp8_block = 1.044, nvfp4 = 1.088 },
        moe = {
            bf16 = 1.052, default = 1.052, fp8_block = 1.096, int4_wo = 0.9451, nvfp4 = 1.126,
            w4a16_mxfp4 = 1.24, w4a8_mxfp4_mxfp8 = 1.095,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.182, default = 1.039, fp8 = 1.012, fp8_block = 1.044, nvfp4 = 1.088 },
            moe = {
                bf16 = 1.052, default = 1.052, fp8_block = 1.096, int4_wo = 0.9451, nvfp4 = 1.126,
                w4a16_mxfp4 = 1.24, w4a8_mxfp4_mxfp8 = 1.095,
            },
        },
        hopper = {
            gemm = { bf16 = 1.182, default = 1.039, fp8 = 1.012, fp8_block = 1.044, nvfp4 = 1.088 },
            moe = {
                bf16 = 1.052, default = 1.052, fp8_block = 1.096, int4_wo = 0.9451, nvfp4 = 1.126,
                w4a16_mxfp4 = 1.24, w4a8_mxfp4_mxfp8 = 1.095,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.1871, known = 0.09353, other_chip = 0.1105, other_model = 0.1249 },
        ttft = { disaggregated = 0.4771, known = 0.2386, other_chip = 0.2801, other_model = 0.3021 },
    },
}
