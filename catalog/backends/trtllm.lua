-- Written by llmspice calibrate --op=e2e --backend=trtllm from 754 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.2 % and 10.5 %; with whole models left out 9.3 %
-- and 13.5 %; with whole chips left out 8.7 % and 12.9 %; disaggregated 10.0 % and 12.0 %; TTFT of requests
-- that do not queue 18.0 % and 22.7 %.
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
        step_s = 0.0003063, rank_s = 7.448e-05, layer_s = 2.121e-06, sequence_s = 1.115e-05,
        prefill_layer_s = 1.15e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001121, layer_s = 8.607e-07 },
        hopper = { step_s = 0.0003766, layer_s = 2.503e-06 },
    },
    fused_s = { bf16 = 2.039e-06, fp8 = 1.045e-05, fp8_block = 2.037e-06, nvfp4 = 1.116e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.445e-06, fp8 = 1.228e-05, fp8_block = 3.138e-06, nvfp4 = 6.016e-06 },
        hopper = { bf16 = 2.173e-06, fp8 = 1.028e-05, fp8_block = 1.321e-06, nvfp4 = 1.116e-05 },
    },
    first_token = {
        inferencex = { fixed = 0.01518, steps = 6.052 },
        inferencex_bunched = { fixed = 0.03392, steps = 16.55 },
        other = { fixed = 0.1033, steps = 1.636 },
    },
    first_token_on = {
        blackwell = {
            inferencex = { fixed = 0.01518, steps = 6.16 },
            inferencex_bunched = { fixed = 0.03392, steps = 16.8 },
            other = { fixed = 0.1033, steps = 0.9809 },
        },
        hopper = {
            inferencex = { fixed = 0.01518, steps = 6.191 },
            inferencex_bunched = { fixed = 0.03392, steps = 17.28 },
            other = { fixed = 0.1033, steps = 2.232 },
        },
    },
    scale = {
        allreduce = { default = 0.9381 },
        attention_decode = { bf16 = 0.9595, default = 0.9725, kv_fp8 = 0.976 },
        attention_prefill = { default = 0.9805 },
        gemm = { bf16 = 0.922, default = 0.9519, fp8 = 0.9504, fp8_block = 0.9915, nvfp4 = 0.9283 },
        mla_decode = { bf16 = 1.105, default = 1.105, kv_fp8 = 1.145 },
        mla_prefill = { default = 0.9642 },
        moe = {
            bf16 = 0.8972, default = 0.8972, fp8_block = 0.9041, int4_wo = 0.8972, nvfp4 = 0.8304,
            w4a16_mxfp4 = 0.9252, w4a8_mxfp4_mxfp8 = 0.8972,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9241 },
            attention_decode = { bf16 = 0.9595, default = 0.9725, kv_fp8 = 0.976 },
            attention_prefill = { default = 0.9805 },
            gemm = { bf16 = 0.8864, default = 0.9151, fp8 = 0.9137, fp8_block = 0.9532, nvfp4 = 0.8924 },
            mla_decode = { bf16 = 1.105, default = 1.105, kv_fp8 = 1.145 },
            mla_prefill = { default = 0.9642 },
            moe = {
                bf16 = 0.868, default = 0.868, fp8_block = 0.8747, int4_wo = 0.868, nvfp4 = 0.8034,
                w4a16_mxfp4 = 0.8951, w4a8_mxfp4_mxfp8 = 0.868,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9426 },
            attention_decode = { bf16 = 0.9595, default = 0.9725, kv_fp8 = 0.976 },
            attention_prefill = { default = 0.9805 },
            gemm = { bf16 = 0.9517, default = 0.9825, fp8 = 0.981, fp8_block = 1.023, nvfp4 = 0.9581 },
            mla_decode = { bf16 = 1.105, default = 1.105, kv_fp8 = 1.145 },
            mla_prefill = { default = 0.9642 },
            moe = {
                bf16 = 0.9114, default = 0.9114, fp8_block = 0.9184, int4_wo = 0.9114, nvfp4 = 0.8435,
                w4a16_mxfp4 = 0.9398, w4a8_mxfp4_mxfp8 = 0.9114,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9847, default = 0.9708, fp8 = 1.145, fp8_block = 0.8623, nvfp4 = 0.8119 },
        moe = {
            bf16 = 1.063, default = 1.063, fp8_block = 1.138, int4_wo = 1.063, nvfp4 = 1.174,
            w4a16_mxfp4 = 1.235, w4a8_mxfp4_mxfp8 = 0.9918,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9847, default = 0.9708, fp8 = 1.145, fp8_block = 0.8623, nvfp4 = 0.8119 },
            moe = {
                bf16 = 1.063, default = 1.063, fp8_block = 1.138, int4_wo = 1.063, nvfp4 = 1.174,
                w4a16_mxfp4 = 1.235, w4a8_mxfp4_mxfp8 = 0.9918,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9847, default = 0.9708, fp8 = 1.145, fp8_block = 0.8623, nvfp4 = 0.8119 },
            moe = {
                bf16 = 1.063, default = 1.063, fp8_block = 1.138, int4_wo = 1.063, nvfp4 = 1.174,
                w4a16_mxfp4 = 1.235, w4a8_mxfp4_mxfp8 = 0.9918,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2015, known = 0.1154, other_chip = 0.1563, other_model = 0.1626 },
        ttft = { disaggregated = 0.7947, known = 0.3675, other_chip = 0.6109, other_model = 0.5652 },
    },
}
