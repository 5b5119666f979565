-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.2 % and 7.8 %; with whole models left out 8.8 %
-- and 10.5 %; with whole chips left out 8.4 % and 10.3 %; disaggregated 10.4 % and 12.5 %; TTFT of requests
-- that do not queue 15.5 % and 21.2 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.648,
    held_share = 0.6177,
    prompt_token_s = 3.819e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.0003338, rank_s = 7.147e-05, layer_s = 2.243e-06, sequence_s = 1.115e-05,
        draft_s = 1.01e-05, prefill_layer_s = 9.304e-06, launch_kernel_s = 2.827e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001769, layer_s = 1.26e-06 },
        hopper = { step_s = 0.0003844, layer_s = 2.468e-06 },
    },
    fused_s = { bf16 = 2.27e-06, fp8 = 1.066e-05, fp8_block = 2.039e-06, nvfp4 = 1.142e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.89e-06, fp8 = 1.228e-05, fp8_block = 3.225e-06, nvfp4 = 5.979e-06 },
        hopper = { bf16 = 2.421e-06, fp8 = 1.056e-05, fp8_block = 1.39e-06, nvfp4 = 1.142e-05 },
    },
    first_token = {
        crowded = { fixed = 0.05687, steps = 0.5147 },
        inferencex = { fixed = 0, steps = 6.654 },
        powers = { fixed = 0.09481, steps = 1.879 },
        thousands = { fixed = 0.03752, steps = 6.573 },
    },
    scale = {
        allreduce = { default = 0.8754 },
        attention_decode = { bf16 = 0.954, default = 0.9652, kv_fp8 = 0.9642 },
        attention_prefill = { default = 0.9681 },
        gemm = { bf16 = 0.9227, default = 0.9461, fp8 = 0.947, fp8_block = 0.9873, nvfp4 = 0.9105 },
        mla_decode = { bf16 = 1.106, default = 1.106, kv_fp8 = 1.147 },
        mla_prefill = { default = 0.9861 },
        moe = {
            bf16 = 0.8769, default = 0.8769, fp8_block = 0.896, int4_wo = 0.8769, nvfp4 = 0.8093,
            w4a16_mxfp4 = 0.8868, w4a8_mxfp4_mxfp8 = 0.8769,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.8673 },
            attention_decode = { bf16 = 0.954, default = 0.9652, kv_fp8 = 0.9642 },
            attention_prefill = { default = 0.9681 },
            gemm = { bf16 = 0.8923, default = 0.9149, fp8 = 0.9159, fp8_block = 0.9548, nvfp4 = 0.8805 },
            mla_decode = { bf16 = 1.106, default = 1.106, kv_fp8 = 1.147 },
            mla_prefill = { default = 0.9861 },
            moe = {
                bf16 = 0.8548, default = 0.8548, fp8_block = 0.8734, int4_wo = 0.8548, nvfp4 = 0.7889,
                w4a16_mxfp4 = 0.8644, w4a8_mxfp4_mxfp8 = 0.8548,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.8651 },
            attention_decode = { bf16 = 0.954, default = 0.9652, kv_fp8 = 0.9642 },
            attention_prefill = { default = 0.9681 },
            gemm = { bf16 = 0.9458, default = 0.9698, fp8 = 0.9708, fp8_block = 1.012, nvfp4 = 0.9333 },
            mla_decode = { bf16 = 1.106, default = 1.106, kv_fp8 = 1.147 },
            mla_prefill = { default = 0.9861 },
            moe = {
                bf16 = 0.8808, default = 0.8808, fp8_block = 0.9001, int4_wo = 0.8808, nvfp4 = 0.8129,
                w4a16_mxfp4 = 0.8908, w4a8_mxfp4_mxfp8 = 0.8808,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9496, default = 0.9659, fp8 = 1.118, fp8_block = 0.892, nvfp4 = 0.7984 },
        moe = {
            bf16 = 1.044, default = 1.044, fp8_block = 1.196, int4_wo = 1.044, nvfp4 = 1.112,
            w4a16_mxfp4 = 1.158, w4a8_mxfp4_mxfp8 = 0.9172,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9496, default = 0.9659, fp8 = 1.118, fp8_block = 0.892, nvfp4 = 0.7984 },
            moe = {
                bf16 = 1.044, default = 1.044, fp8_block = 1.196, int4_wo = 1.044, nvfp4 = 1.112,
                w4a16_mxfp4 = 1.158, w4a8_mxfp4_mxfp8 = 0.9172,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9496, default = 0.9659, fp8 = 1.118, fp8_block = 0.892, nvfp4 = 0.7984 },
            moe = {
                bf16 = 1.044, default = 1.044, fp8_block = 1.196, int4_wo = 1.044, nvfp4 = 1.112,
                w4a16_mxfp4 = 1.158, w4a8_mxfp4_mxfp8 = 0.9172,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2167, known = 0.1048, other_chip = 0.151, other_model = 0.1534 },
        ttft = { disaggregated = 0.6852, known = 0.3317, other_chip = 0.5416, other_model = 0.4517 },
    },
}
