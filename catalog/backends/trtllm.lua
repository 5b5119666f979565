-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.0 % and 7.7 %; with whole models left out 8.1 %
-- and 9.9 %; with whole chips left out 7.8 % and 10.0 %; disaggregated 9.2 % and 11.5 %; TTFT of requests
-- that do not queue 12.1 % and 17.3 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.6458,
    held_share = 0.6798,
    prompt_token_s = 2.331e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.0003117, rank_s = 7.675e-05, layer_s = 2.125e-06, sequence_s = 9.675e-06,
        draft_s = 9.828e-06, prefill_layer_s = 1.204e-05, launch_kernel_s = 3.344e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001136, layer_s = 8.714e-07 },
        hopper = { step_s = 0.0003892, layer_s = 2.502e-06 },
    },
    fused_s = { bf16 = 2.09e-06, fp8 = 1.07e-05, fp8_block = 2.14e-06, nvfp4 = 1.153e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.585e-06, fp8 = 1.229e-05, fp8_block = 3.21e-06, nvfp4 = 6.106e-06 },
        hopper = { bf16 = 2.184e-06, fp8 = 1.055e-05, fp8_block = 1.479e-06, nvfp4 = 1.153e-05 },
    },
    first_token = {
        crowded = { fixed = 0.03774, steps = 1.526 },
        inferencex = { fixed = 0.02046, steps = 2.445 },
        powers = { fixed = 0.09297, steps = 2.347 },
        thousands = { fixed = 0.04216, steps = 9.709 },
    },
    scale = {
        allreduce = { default = 0.9373 },
        attention_decode = { bf16 = 0.9659, default = 0.977, kv_fp8 = 0.9801 },
        attention_prefill = { default = 0.9794 },
        gemm = { bf16 = 0.934, default = 0.9552, fp8 = 0.9603, fp8_block = 0.992, nvfp4 = 0.9208 },
        mla_decode = { bf16 = 1.061, default = 1.061, kv_fp8 = 1.083 },
        mla_prefill = { default = 0.9666 },
        moe = {
            bf16 = 0.8771, default = 0.8771, fp8_block = 0.8757, int4_wo = 0.8771, nvfp4 = 0.8194,
            w4a16_mxfp4 = 0.8969, w4a8_mxfp4_mxfp8 = 0.8771,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9235 },
            attention_decode = { bf16 = 0.9659, default = 0.977, kv_fp8 = 0.9801 },
            attention_prefill = { default = 0.9794 },
            gemm = { bf16 = 0.9023, default = 0.9229, fp8 = 0.9278, fp8_block = 0.9584, nvfp4 = 0.8896 },
            mla_decode = { bf16 = 1.061, default = 1.061, kv_fp8 = 1.083 },
            mla_prefill = { default = 0.9666 },
            moe = {
                bf16 = 0.8491, default = 0.8491, fp8_block = 0.8478, int4_wo = 0.8491, nvfp4 = 0.7933,
                w4a16_mxfp4 = 0.8683, w4a8_mxfp4_mxfp8 = 0.8491,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9415 },
            attention_decode = { bf16 = 0.9659, default = 0.977, kv_fp8 = 0.9801 },
            attention_prefill = { default = 0.9794 },
            gemm = { bf16 = 0.9597, default = 0.9816, fp8 = 0.9868, fp8_block = 1.019, nvfp4 = 0.9462 },
            mla_decode = { bf16 = 1.061, default = 1.061, kv_fp8 = 1.083 },
            mla_prefill = { default = 0.9666 },
            moe = {
                bf16 = 0.8871, default = 0.8871, fp8_block = 0.8857, int4_wo = 0.8871, nvfp4 = 0.8288,
                w4a16_mxfp4 = 0.9072, w4a8_mxfp4_mxfp8 = 0.8871,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9925, default = 0.9927, fp8 = 1.161, fp8_block = 0.9156, nvfp4 = 0.8856 },
        moe = {
            bf16 = 1.122, default = 1.122, fp8_block = 1.311, int4_wo = 1.122, nvfp4 = 1.169,
            w4a16_mxfp4 = 1.374, w4a8_mxfp4_mxfp8 = 1.198,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9925, default = 0.9927, fp8 = 1.161, fp8_block = 0.9156, nvfp4 = 0.8856 },
            moe = {
                bf16 = 1.122, default = 1.122, fp8_block = 1.311, int4_wo = 1.122, nvfp4 = 1.169,
                w4a16_mxfp4 = 1.374, w4a8_mxfp4_mxfp8 = 1.198,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9925, default = 0.9927, fp8 = 1.161, fp8_block = 0.9156, nvfp4 = 0.8856 },
            moe = {
                bf16 = 1.122, default = 1.122, fp8_block = 1.311, int4_wo = 1.122, nvfp4 = 1.169,
                w4a16_mxfp4 = 1.374, w4a8_mxfp4_mxfp8 = 1.198,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2071, known = 0.1065, other_chip = 0.1412, other_model = 0.143 },
        ttft = { disaggregated = 0.7519, known = 0.2883, other_chip = 0.5272, other_model = 0.3818 },
    },
}
