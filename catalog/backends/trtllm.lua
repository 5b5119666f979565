-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.2 % and 7.7 %; with whole models left out 8.7 %
-- and 10.5 %; with whole chips left out 8.5 % and 10.2 %; disaggregated 10.1 % and 12.5 %; TTFT of requests
-- that do not queue 15.7 % and 20.7 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.6479,
    held_share = 0.6161,
    prompt_token_s = 3.87e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.0003331, rank_s = 7.132e-05, layer_s = 2.24e-06, sequence_s = 1.132e-05,
        draft_s = 1.01e-05, prefill_layer_s = 9.34e-06, launch_kernel_s = 2.829e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001749, layer_s = 1.255e-06 },
        hopper = { step_s = 0.0003844, layer_s = 2.465e-06 },
    },
    fused_s = { bf16 = 2.272e-06, fp8 = 1.066e-05, fp8_block = 2.042e-06, nvfp4 = 1.142e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.896e-06, fp8 = 1.228e-05, fp8_block = 3.228e-06, nvfp4 = 5.977e-06 },
        hopper = { bf16 = 2.421e-06, fp8 = 1.055e-05, fp8_block = 1.398e-06, nvfp4 = 1.142e-05 },
    },
    first_token = {
        crowded = { fixed = 0.05685, steps = 0.5163 },
        inferencex = { fixed = 0, steps = 6.707 },
        powers = { fixed = 0.09473, steps = 1.88 },
        thousands = { fixed = 0.0591, steps = 7.694 },
    },
    scale = {
        allreduce = { default = 0.8737 },
        attention_decode = { bf16 = 0.955, default = 0.9663, kv_fp8 = 0.9659 },
        attention_prefill = { default = 0.9677 },
        gemm = { bf16 = 0.9222, default = 0.9458, fp8 = 0.9468, fp8_block = 0.987, nvfp4 = 0.9102 },
        mla_decode = { bf16 = 1.106, default = 1.106, kv_fp8 = 1.147 },
        mla_prefill = { default = 0.9866 },
        moe = {
            bf16 = 0.8778, default = 0.8778, fp8_block = 0.8964, int4_wo = 0.8778, nvfp4 = 0.8106,
            w4a16_mxfp4 = 0.8882, w4a8_mxfp4_mxfp8 = 0.8778,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.8655 },
            attention_decode = { bf16 = 0.955, default = 0.9663, kv_fp8 = 0.9659 },
            attention_prefill = { default = 0.9677 },
            gemm = { bf16 = 0.8918, default = 0.9146, fp8 = 0.9156, fp8_block = 0.9544, nvfp4 = 0.8802 },
            mla_decode = { bf16 = 1.106, default = 1.106, kv_fp8 = 1.147 },
            mla_prefill = { default = 0.9866 },
            moe = {
                bf16 = 0.8554, default = 0.8554, fp8_block = 0.8735, int4_wo = 0.8554, nvfp4 = 0.7899,
                w4a16_mxfp4 = 0.8656, w4a8_mxfp4_mxfp8 = 0.8554,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.8633 },
            attention_decode = { bf16 = 0.955, default = 0.9663, kv_fp8 = 0.9659 },
            attention_prefill = { default = 0.9677 },
            gemm = { bf16 = 0.9453, default = 0.9695, fp8 = 0.9705, fp8_block = 1.012, nvfp4 = 0.933 },
            mla_decode = { bf16 = 1.106, default = 1.106, kv_fp8 = 1.147 },
            mla_prefill = { default = 0.9866 },
            moe = {
                bf16 = 0.8821, default = 0.8821, fp8_block = 0.9008, int4_wo = 0.8821, nvfp4 = 0.8146,
                w4a16_mxfp4 = 0.8926, w4a8_mxfp4_mxfp8 = 0.8821,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9488, default = 0.9657, fp8 = 1.118, fp8_block = 0.8931, nvfp4 = 0.797 },
        moe = {
            bf16 = 1.038, default = 1.038, fp8_block = 1.194, int4_wo = 1.038, nvfp4 = 1.105,
            w4a16_mxfp4 = 1.123, w4a8_mxfp4_mxfp8 = 0.9092,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9488, default = 0.9657, fp8 = 1.118, fp8_block = 0.8931, nvfp4 = 0.797 },
            moe = {
                bf16 = 1.038, default = 1.038, fp8_block = 1.194, int4_wo = 1.038, nvfp4 = 1.105,
                w4a16_mxfp4 = 1.123, w4a8_mxfp4_mxfp8 = 0.9092,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9488, default = 0.9657, fp8 = 1.118, fp8_block = 0.8931, nvfp4 = 0.797 },
            moe = {
                bf16 = 1.038, default = 1.038, fp8_block = 1.194, int4_wo = 1.038, nvfp4 = 1.105,
                w4a16_mxfp4 = 1.123, w4a8_mxfp4_mxfp8 = 0.9092,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2167, known = 0.1058, other_chip = 0.151, other_model = 0.1542 },
        ttft = { disaggregated = 0.6879, known = 0.3314, other_chip = 0.544, other_model = 0.4542 },
    },
}
