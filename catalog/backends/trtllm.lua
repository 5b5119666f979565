-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.0 % and 7.7 %; with whole models left out 8.2 %
-- and 10.0 %; with whole chips left out 7.9 % and 10.0 %; disaggregated 9.1 % and 11.6 %; TTFT of requests
-- that do not queue 11.9 % and 17.3 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.6459,
    held_share = 0.6789,
    prompt_token_s = 2.342e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.0003121, rank_s = 7.637e-05, layer_s = 2.135e-06, sequence_s = 9.65e-06,
        draft_s = 9.818e-06, prefill_layer_s = 1.18e-05, launch_kernel_s = 3.354e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001162, layer_s = 9.071e-07 },
        hopper = { step_s = 0.0003877, layer_s = 2.497e-06 },
    },
    fused_s = { bf16 = 2.081e-06, fp8 = 1.061e-05, fp8_block = 2.116e-06, nvfp4 = 1.139e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.569e-06, fp8 = 1.234e-05, fp8_block = 3.224e-06, nvfp4 = 6.176e-06 },
        hopper = { bf16 = 2.172e-06, fp8 = 1.046e-05, fp8_block = 1.455e-06, nvfp4 = 1.139e-05 },
    },
    first_token = {
        crowded = { fixed = 0.0377, steps = 1.503 },
        inferencex = { fixed = 0.02043, steps = 2.438 },
        powers = { fixed = 0.09281, steps = 2.356 },
        thousands = { fixed = 0.04219, steps = 9.721 },
    },
    scale = {
        allreduce = { default = 0.9359 },
        attention_decode = { bf16 = 0.964, default = 0.9756, kv_fp8 = 0.9784 },
        attention_prefill = { default = 0.9809 },
        gemm = { bf16 = 0.9363, default = 0.9568, fp8 = 0.959, fp8_block = 0.9949, nvfp4 = 0.9237 },
        mla_decode = { bf16 = 1.063, default = 1.063, kv_fp8 = 1.086 },
        mla_prefill = { default = 0.9676 },
        moe = {
            bf16 = 0.8763, default = 0.8763, fp8_block = 0.8746, int4_wo = 0.8763, nvfp4 = 0.8188,
            w4a16_mxfp4 = 0.896, w4a8_mxfp4_mxfp8 = 0.8763,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9223 },
            attention_decode = { bf16 = 0.964, default = 0.9756, kv_fp8 = 0.9784 },
            attention_prefill = { default = 0.9809 },
            gemm = { bf16 = 0.9048, default = 0.9246, fp8 = 0.9267, fp8_block = 0.9613, nvfp4 = 0.8926 },
            mla_decode = { bf16 = 1.063, default = 1.063, kv_fp8 = 1.086 },
            mla_prefill = { default = 0.9676 },
            moe = {
                bf16 = 0.8484, default = 0.8484, fp8_block = 0.8468, int4_wo = 0.8484, nvfp4 = 0.7927,
                w4a16_mxfp4 = 0.8674, w4a8_mxfp4_mxfp8 = 0.8484,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9397 },
            attention_decode = { bf16 = 0.964, default = 0.9756, kv_fp8 = 0.9784 },
            attention_prefill = { default = 0.9809 },
            gemm = { bf16 = 0.9623, default = 0.9834, fp8 = 0.9856, fp8_block = 1.022, nvfp4 = 0.9493 },
            mla_decode = { bf16 = 1.063, default = 1.063, kv_fp8 = 1.086 },
            mla_prefill = { default = 0.9676 },
            moe = {
                bf16 = 0.8862, default = 0.8862, fp8_block = 0.8845, int4_wo = 0.8862, nvfp4 = 0.8281,
                w4a16_mxfp4 = 0.9061, w4a8_mxfp4_mxfp8 = 0.8862,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9945, default = 0.9948, fp8 = 1.167, fp8_block = 0.9199, nvfp4 = 0.8918 },
        moe = {
            bf16 = 1.123, default = 1.123, fp8_block = 1.315, int4_wo = 1.123, nvfp4 = 1.168,
            w4a16_mxfp4 = 1.377, w4a8_mxfp4_mxfp8 = 1.2,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9945, default = 0.9948, fp8 = 1.167, fp8_block = 0.9199, nvfp4 = 0.8918 },
            moe = {
                bf16 = 1.123, default = 1.123, fp8_block = 1.315, int4_wo = 1.123, nvfp4 = 1.168,
                w4a16_mxfp4 = 1.377, w4a8_mxfp4_mxfp8 = 1.2,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9945, default = 0.9948, fp8 = 1.167, fp8_block = 0.9199, nvfp4 = 0.8918 },
            moe = {
                bf16 = 1.123, default = 1.123, fp8_block = 1.315, int4_wo = 1.123, nvfp4 = 1.168,
                w4a16_mxfp4 = 1.377, w4a8_mxfp4_mxfp8 = 1.2,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2086, known = 0.107, other_chip = 0.1436, other_model = 0.1439 },
        ttft = { disaggregated = 0.7547, known = 0.2877, other_chip = 0.5299, other_model = 0.3834 },
    },
}
