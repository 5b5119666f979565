-- Written by llmspice calibrate --op=e2e --backend=sglang from 363 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.5 % and 10.8 %; with whole models left out 9.4 %
-- and 13.1 %; with whole chips left out 8.9 % and 12.8 %; disaggregated 6.6 % and 10.0 %; TTFT of requests
-- that do not queue 16.0 % and 25.7 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    phased_experts = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.5805,
    held_share = 0.4861,
    prompt_token_s = 1.885e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 363,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0004875, rank_s = 0.0001056, layer_s = 2.977e-06, sequence_s = 1.031e-05,
        draft_s = 1.938e-05, prefill_layer_s = 9.36e-06, launch_kernel_s = 3.367e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0004674, layer_s = 2.865e-06 },
        hopper = { step_s = 0.0004997, layer_s = 3.066e-06 },
    },
    fused_s = { bf16 = 1.634e-06, fp8 = 1.996e-06, fp8_block = 1.471e-06, nvfp4 = 2.356e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.793e-06, fp8 = 3.447e-06, fp8_block = 1.194e-05, nvfp4 = 2.247e-06 },
        hopper = { bf16 = 1.609e-06, fp8 = 1.996e-06, fp8_block = 1.44e-06, nvfp4 = 2.356e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 0.1002, steps = 8.005 },
        powers = { fixed = 0.002794, steps = 1 },
        thousands = { fixed = 0.03138, steps = 12.13 },
    },
    scale = {
        allreduce = { default = 1.014 },
        attention_decode = { bf16 = 1.052, default = 1.022, kv_fp8 = 1.001 },
        attention_prefill = { default = 0.9747 },
        gemm = { bf16 = 0.9743, default = 0.9983, fp8 = 0.9983, fp8_block = 1.013, nvfp4 = 1.007 },
        mla_decode = { bf16 = 1.036, default = 1.046, kv_fp8 = 1.074 },
        mla_prefill = { default = 1.019 },
        moe = {
            bf16 = 0.9457, default = 0.9996, fp8_block = 1.033, int4_wo = 0.9996, nvfp4 = 1.023,
            w4a16_mxfp4 = 0.9996, w4a8_mxfp4_mxfp8 = 0.9996,
        },
        state_decode = { default = 0.9782 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.024 },
            attention_decode = { bf16 = 1.052, default = 1.022, kv_fp8 = 1.001 },
            attention_prefill = { default = 0.9747 },
            gemm = { bf16 = 0.985, default = 1.009, fp8 = 1.009, fp8_block = 1.024, nvfp4 = 1.018 },
            mla_decode = { bf16 = 1.036, default = 1.046, kv_fp8 = 1.074 },
            mla_prefill = { default = 1.019 },
            moe = {
                bf16 = 0.9496, default = 1.004, fp8_block = 1.037, int4_wo = 1.004, nvfp4 = 1.027,
                w4a16_mxfp4 = 1.004, w4a8_mxfp4_mxfp8 = 1.004,
            },
            state_decode = { default = 0.9782 },
        },
        hopper = {
            allreduce = { default = 1.007 },
            attention_decode = { bf16 = 1.052, default = 1.022, kv_fp8 = 1.001 },
            attention_prefill = { default = 0.9747 },
            gemm = { bf16 = 0.9635, default = 0.9872, fp8 = 0.9872, fp8_block = 1.002, nvfp4 = 0.9962 },
            mla_decode = { bf16 = 1.036, default = 1.046, kv_fp8 = 1.074 },
            mla_prefill = { default = 1.019 },
            moe = {
                bf16 = 0.9419, default = 0.9955, fp8_block = 1.028, int4_wo = 0.9955, nvfp4 = 1.018,
                w4a16_mxfp4 = 0.9955, w4a8_mxfp4_mxfp8 = 0.9955,
            },
            state_decode = { default = 0.9782 },
        },
    },
    large = {
        gemm = { bf16 = 1.01, default = 0.9982, fp8 = 0.9982, fp8_block = 0.9586, nvfp4 = 1.021 },
        moe = {
            bf16 = 1.007, default = 1.073, fp8_block = 1.502, int4_wo = 1.073, nvfp4 = 1.088,
            w4a16_mxfp4 = 1.073, w4a8_mxfp4_mxfp8 = 1.073,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.01, default = 0.9982, fp8 = 0.9982, fp8_block = 0.9586, nvfp4 = 1.021 },
            moe = {
                bf16 = 1.007, default = 1.073, fp8_block = 1.502, int4_wo = 1.073, nvfp4 = 1.088,
                w4a16_mxfp4 = 1.073, w4a8_mxfp4_mxfp8 = 1.073,
            },
        },
        hopper = {
            gemm = { bf16 = 1.01, default = 0.9982, fp8 = 0.9982, fp8_block = 0.9586, nvfp4 = 1.021 },
            moe = {
                bf16 = 1.007, default = 1.073, fp8_block = 1.502, int4_wo = 1.073, nvfp4 = 1.088,
                w4a16_mxfp4 = 1.073, w4a8_mxfp4_mxfp8 = 1.073,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = { "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_32b", "qwen3_5_397b_a17b" },
        tpot = { disaggregated = 0.1388, known = 0.1793, other_chip = 0.2112, other_model = 0.2118 },
        ttft = { disaggregated = 0.5458, known = 0.4219, other_chip = 0.4705, other_model = 0.4998 },
    },
}
