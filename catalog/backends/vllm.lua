-- Written by llmspice calibrate --op=e2e --backend=vllm from 462 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.0 % and 12.2 %; with whole models left out 6.7 %
-- and 13.4 %; with whole chips left out 5.5 % and 13.1 %; disaggregated 6.2 % and 7.8 %; TTFT of requests
-- that do not queue 11.9 % and 15.4 %.
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
    prompt_token_s = 5.82e-06,
    early_before = 14,
    early_step_s = 0.0002329,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 462,
    kernels_on = {
        hopper = { mla_decode = "trtllm", mla_prefill = "trtllm" },
    },
    host = {
        step_s = 0.0002605, rank_s = 8.437e-05, layer_s = 2.585e-06, sequence_s = 6.167e-06, draft_s = 1e-05,
        prefill_layer_s = 8.306e-06, launch_kernel_s = 4.055e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001462, layer_s = 2.01e-06 },
        hopper = { step_s = 0.0002215, layer_s = 2.746e-06 },
    },
    fused_s = { bf16 = 1.49e-06, fp8 = 3.135e-06, fp8_block = 2.307e-06, nvfp4 = 2.829e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.483e-06, fp8 = 4.642e-06, fp8_block = 1.225e-05, nvfp4 = 4.569e-06 },
        hopper = { bf16 = 1.488e-06, fp8 = 2.873e-06, fp8_block = 2.318e-06, nvfp4 = 2.829e-06 },
    },
    first_token = {
        inferencex = { fixed = 0, steps = 3.665 },
        powers = { fixed = 0.0197, steps = 2.675 },
        thousands = { fixed = 0.01204, steps = 0 },
    },
    scale = {
        allreduce = { default = 0.9798 },
        attention_decode = { bf16 = 0.9392, default = 0.969, kv_fp8 = 0.9886 },
        attention_prefill = { default = 1.014 },
        gemm = { bf16 = 1.053, default = 1.044, fp8 = 1.013, fp8_block = 1.043, nvfp4 = 1.083 },
        mla_decode = { bf16 = 1.02, default = 1.011, kv_fp8 = 1.006 },
        mla_prefill = { default = 1.005 },
        moe = {
            bf16 = 0.9757, default = 0.9757, fp8_block = 0.9752, int4_wo = 0.9983, nvfp4 = 0.955,
            w4a16_mxfp4 = 0.9662, w4a8_mxfp4_mxfp8 = 0.9757,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9778 },
            attention_decode = { bf16 = 0.9392, default = 0.969, kv_fp8 = 0.9886 },
            attention_prefill = { default = 1.014 },
            gemm = { bf16 = 1.063, default = 1.053, fp8 = 1.023, fp8_block = 1.052, nvfp4 = 1.093 },
            mla_decode = { bf16 = 1.02, default = 1.011, kv_fp8 = 1.006 },
            mla_prefill = { default = 1.005 },
            moe = {
                bf16 = 0.9691, default = 0.9691, fp8_block = 0.9686, int4_wo = 0.9915, nvfp4 = 0.9485,
                w4a16_mxfp4 = 0.9596, w4a8_mxfp4_mxfp8 = 0.9691,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9786 },
            attention_decode = { bf16 = 0.9392, default = 0.969, kv_fp8 = 0.9886 },
            attention_prefill = { default = 1.014 },
            gemm = { bf16 = 1.051, default = 1.042, fp8 = 1.011, fp8_block = 1.041, nvfp4 = 1.081 },
            mla_decode = { bf16 = 1.02, default = 1.011, kv_fp8 = 1.006 },
            mla_prefill = { default = 1.005 },
            moe = {
                bf16 = 0.9785, default = 0.9785, fp8_block = 0.978, int4_wo = 1.001, nvfp4 = 0.9577,
                w4a16_mxfp4 = 0.969, w4a8_mxfp4_mxfp8 = 0.9785,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.195, default = 1.044, fp8 = 1.026, fp8_block = 1.049, nvfp4 = 1.102 },
        moe = {
            bf16 = 1.06, default = 1.06, fp8_block = 1.104, int4_wo = 0.9793, nvfp4 = 1.135,
            w4a16_mxfp4 = 1.247, w4a8_mxfp4_mxfp8 = 1.106,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.195, default = 1.044, fp8 = 1.026, fp8_block = 1.049, nvfp4 = 1.102 },
            moe = {
                bf16 = 1.06, default = 1.06, fp8_block = 1.104, int4_wo = 0.9793, nvfp4 = 1.135,
                w4a16_mxfp4 = 1.247, w4a8_mxfp4_mxfp8 = 1.106,
            },
        },
        hopper = {
            gemm = { bf16 = 1.195, default = 1.044, fp8 = 1.026, fp8_block = 1.049, nvfp4 = 1.102 },
            moe = {
                bf16 = 1.06, default = 1.06, fp8_block = 1.104, int4_wo = 0.9793, nvfp4 = 1.135,
                w4a16_mxfp4 = 1.247, w4a8_mxfp4_mxfp8 = 1.106,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.1845, known = 0.09223, other_chip = 0.1087, other_model = 0.1257 },
        ttft = { disaggregated = 0.4743, known = 0.2372, other_chip = 0.2704, other_model = 0.2993 },
    },
}
