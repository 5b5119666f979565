-- Written by llmspice calibrate --op=e2e --backend=trtllm from 754 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.7 % and 10.5 %; with whole models left out 9.8 %
-- and 13.9 %; with whole chips left out 9.6 % and 13.8 %; disaggregated 10.7 % and 12.4 %; TTFT of requests
-- that do not queue 18.3 % and 22.8 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 754,
    host = {
        step_s = 0.0003153, rank_s = 7.135e-05, layer_s = 2.057e-06, sequence_s = 9.132e-06,
        prefill_layer_s = 1.149e-05,
    },
    host_on = {
        blackwell = { step_s = 0.000113, layer_s = 8.108e-07 },
        hopper = { step_s = 0.0003994, layer_s = 2.36e-06 },
    },
    fused_s = { bf16 = 1.837e-06, fp8 = 1.031e-05, fp8_block = 1.985e-06, nvfp4 = 1.093e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.096e-06, fp8 = 1.244e-05, fp8_block = 3.01e-06, nvfp4 = 6.298e-06 },
        hopper = { bf16 = 1.915e-06, fp8 = 1.017e-05, fp8_block = 1.365e-06, nvfp4 = 1.093e-05 },
    },
    first_token = {
        inferencex = { fixed = 0.01426, steps = 6.233 },
        inferencex_bunched = { fixed = 0.02975, steps = 16.79 },
        other = { fixed = 0.103, steps = 1.807 },
    },
    first_token_on = {
        blackwell = {
            inferencex = { fixed = 0.01426, steps = 6.35 },
            inferencex_bunched = { fixed = 0.02975, steps = 17.02 },
            other = { fixed = 0.103, steps = 1.386 },
        },
        hopper = {
            inferencex = { fixed = 0.01426, steps = 6.36 },
            inferencex_bunched = { fixed = 0.02975, steps = 17.56 },
            other = { fixed = 0.103, steps = 2.183 },
        },
    },
    scale = {
        allreduce = { default = 0.9435 },
        attention_decode = { bf16 = 0.9928, default = 1, kv_fp8 = 1.007 },
        attention_prefill = { default = 0.9738 },
        gemm = { bf16 = 0.9603, default = 0.9638, fp8 = 0.9506, fp8_block = 1.006, nvfp4 = 0.9273 },
        mla_decode = { bf16 = 1.112, default = 1.112, kv_fp8 = 1.156 },
        mla_prefill = { default = 0.9775 },
        moe = {
            bf16 = 0.9362, default = 0.9362, fp8_block = 0.9205, int4_wo = 0.9362, nvfp4 = 0.9,
            w4a16_mxfp4 = 0.967, w4a8_mxfp4_mxfp8 = 0.9362,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.93 },
            attention_decode = { bf16 = 0.9928, default = 1, kv_fp8 = 1.007 },
            attention_prefill = { default = 0.9738 },
            gemm = { bf16 = 0.924, default = 0.9273, fp8 = 0.9146, fp8_block = 0.9682, nvfp4 = 0.8923 },
            mla_decode = { bf16 = 1.112, default = 1.112, kv_fp8 = 1.156 },
            mla_prefill = { default = 0.9775 },
            moe = {
                bf16 = 0.9154, default = 0.9154, fp8_block = 0.9001, int4_wo = 0.9154, nvfp4 = 0.8801,
                w4a16_mxfp4 = 0.9456, w4a8_mxfp4_mxfp8 = 0.9154,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9482 },
            attention_decode = { bf16 = 0.9928, default = 1, kv_fp8 = 1.007 },
            attention_prefill = { default = 0.9738 },
            gemm = { bf16 = 0.9923, default = 0.996, fp8 = 0.9823, fp8_block = 1.04, nvfp4 = 0.9583 },
            mla_decode = { bf16 = 1.112, default = 1.112, kv_fp8 = 1.156 },
            mla_prefill = { default = 0.9775 },
            moe = {
                bf16 = 0.9473, default = 0.9473, fp8_block = 0.9315, int4_wo = 0.9473, nvfp4 = 0.9107,
                w4a16_mxfp4 = 0.9785, w4a8_mxfp4_mxfp8 = 0.9473,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9659, default = 0.9646, fp8 = 1.147, fp8_block = 0.8769, nvfp4 = 0.8013 },
        moe = {
            bf16 = 1.067, default = 1.067, fp8_block = 1.179, int4_wo = 1.067, nvfp4 = 1.216,
            w4a16_mxfp4 = 1.282, w4a8_mxfp4_mxfp8 = 0.9549,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9659, default = 0.9646, fp8 = 1.147, fp8_block = 0.8769, nvfp4 = 0.8013 },
            moe = {
                bf16 = 1.067, default = 1.067, fp8_block = 1.179, int4_wo = 1.067, nvfp4 = 1.216,
                w4a16_mxfp4 = 1.282, w4a8_mxfp4_mxfp8 = 0.9549,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9659, default = 0.9646, fp8 = 1.147, fp8_block = 0.8769, nvfp4 = 0.8013 },
            moe = {
                bf16 = 1.067, default = 1.067, fp8_block = 1.179, int4_wo = 1.067, nvfp4 = 1.216,
                w4a16_mxfp4 = 1.282, w4a8_mxfp4_mxfp8 = 0.9549,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2016, known = 0.1163, other_chip = 0.1661, other_model = 0.1601 },
        ttft = { disaggregated = 0.7348, known = 0.3666, other_chip = 0.6141, other_model = 0.5603 },
    },
}
