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
    held_share = 0.6841,
    prompt_token_s = 2.374e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.0003189, rank_s = 7.359e-05, layer_s = 2.127e-06, sequence_s = 1.083e-05,
        draft_s = 9.941e-06, prefill_layer_s = 1.165e-05, launch_kernel_s = 3.246e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001314, layer_s = 9.251e-07 },
        hopper = { step_s = 0.0003904, layer_s = 2.455e-06 },
    },
    fused_s = { bf16 = 2.221e-06, fp8 = 1.066e-05, fp8_block = 2.047e-06, nvfp4 = 1.15e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.845e-06, fp8 = 1.231e-05, fp8_block = 3.257e-06, nvfp4 = 6.147e-06 },
        hopper = { bf16 = 2.319e-06, fp8 = 1.054e-05, fp8_block = 1.381e-06, nvfp4 = 1.15e-05 },
    },
    first_token = {
        crowded = { fixed = 0.03757, steps = 1.567 },
        inferencex = { fixed = 0.02041, steps = 2.521 },
        powers = { fixed = 0.09287, steps = 2.373 },
        thousands = { fixed = 0.04185, steps = 9.865 },
    },
    scale = {
        allreduce = { default = 0.9423 },
        attention_decode = { bf16 = 0.9624, default = 0.9748, kv_fp8 = 0.9783 },
        attention_prefill = { default = 0.9803 },
        gemm = { bf16 = 0.9313, default = 0.953, fp8 = 0.9554, fp8_block = 0.9892, nvfp4 = 0.9211 },
        mla_decode = { bf16 = 1.084, default = 1.084, kv_fp8 = 1.116 },
        mla_prefill = { default = 0.9618 },
        moe = {
            bf16 = 0.8706, default = 0.8706, fp8_block = 0.8709, int4_wo = 0.8706, nvfp4 = 0.8075,
            w4a16_mxfp4 = 0.8931, w4a8_mxfp4_mxfp8 = 0.8706,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9309 },
            attention_decode = { bf16 = 0.9624, default = 0.9748, kv_fp8 = 0.9783 },
            attention_prefill = { default = 0.9803 },
            gemm = { bf16 = 0.8997, default = 0.9208, fp8 = 0.923, fp8_block = 0.9557, nvfp4 = 0.8899 },
            mla_decode = { bf16 = 1.084, default = 1.084, kv_fp8 = 1.116 },
            mla_prefill = { default = 0.9618 },
            moe = {
                bf16 = 0.8415, default = 0.8415, fp8_block = 0.8417, int4_wo = 0.8415, nvfp4 = 0.7804,
                w4a16_mxfp4 = 0.8632, w4a8_mxfp4_mxfp8 = 0.8415,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9449 },
            attention_decode = { bf16 = 0.9624, default = 0.9748, kv_fp8 = 0.9783 },
            attention_prefill = { default = 0.9803 },
            gemm = { bf16 = 0.9564, default = 0.9788, fp8 = 0.9812, fp8_block = 1.016, nvfp4 = 0.946 },
            mla_decode = { bf16 = 1.084, default = 1.084, kv_fp8 = 1.116 },
            mla_prefill = { default = 0.9618 },
            moe = {
                bf16 = 0.8812, default = 0.8812, fp8_block = 0.8814, int4_wo = 0.8812, nvfp4 = 0.8173,
                w4a16_mxfp4 = 0.904, w4a8_mxfp4_mxfp8 = 0.8812,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9902, default = 0.9905, fp8 = 1.161, fp8_block = 0.907, nvfp4 = 0.8888 },
        moe = {
            bf16 = 1.116, default = 1.116, fp8_block = 1.299, int4_wo = 1.116, nvfp4 = 1.139,
            w4a16_mxfp4 = 1.368, w4a8_mxfp4_mxfp8 = 1.181,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9902, default = 0.9905, fp8 = 1.161, fp8_block = 0.907, nvfp4 = 0.8888 },
            moe = {
                bf16 = 1.116, default = 1.116, fp8_block = 1.299, int4_wo = 1.116, nvfp4 = 1.139,
                w4a16_mxfp4 = 1.368, w4a8_mxfp4_mxfp8 = 1.181,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9902, default = 0.9905, fp8 = 1.161, fp8_block = 0.907, nvfp4 = 0.8888 },
            moe = {
                bf16 = 1.116, default = 1.116, fp8_block = 1.299, int4_wo = 1.116, nvfp4 = 1.139,
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
        tpot = { disaggregated = 0.2022, known = 0.1075, other_chip = 0.1413, other_model = 0.1458 },
        ttft = { disaggregated = 0.7634, known = 0.2877, other_chip = 0.5399, other_model = 0.3828 },
    },
}
