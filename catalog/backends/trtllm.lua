-- Written by llmspice calibrate --op=e2e --backend=trtllm from 754 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.5 % and 11.0 %; with whole models left out 15.0
-- % and 22.6 %; with whole chips left out 14.3 % and 20.6 %; disaggregated 9.9 % and 13.2 %; TTFT of
-- requests that do not queue 28.8 % and 31.9 %.
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
    fitted = 71,
    rows = 754,
    host = {
        step_s = 0.0002862, rank_s = 6.859e-05, layer_s = 1.214e-06, sequence_s = 1.181e-05,
        prefill_layer_s = 2.585e-05,
    },
    host_on = {
        blackwell = { step_s = 4.769e-05, layer_s = 0 },
        hopper = { step_s = 0.000388, layer_s = 1.572e-06 },
    },
    fused_s = { bf16 = 1.916e-06, fp8 = 9.262e-06, fp8_block = 1.254e-06, nvfp4 = 3.434e-06 },
    fused_s_on = {
        blackwell = { bf16 = 9.882e-07, fp8 = 1.07e-05, fp8_block = 2.262e-06, nvfp4 = 3.607e-06 },
        hopper = { bf16 = 2.189e-06, fp8 = 1.136e-05, fp8_block = 0, nvfp4 = 3.434e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.0156, steps = 8.069 },
        other = { fixed = 0.07896, steps = 7.675 },
    },
    scale = {
        allreduce = { default = 0.9606 },
        attention_decode = { bf16 = 0.8509, default = 0.9358, kv_fp8 = 0.9866 },
        attention_prefill = { default = 0.8569 },
        gemm = { bf16 = 0.9974, default = 1.074, fp8 = 0.9635, fp8_block = 1.689, nvfp4 = 0.8577 },
        mla_decode = { bf16 = 1.218, default = 1.218, kv_fp8 = 1.38 },
        mla_prefill = { default = 1.265 },
        moe = {
            bf16 = 0.7326, default = 0.7326, fp8_block = 0.5991, int4_wo = 0.7326, nvfp4 = 0.7388,
            w4a16_mxfp4 = 0.7295, w4a8_mxfp4_mxfp8 = 0.7326,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9156 },
            attention_decode = { bf16 = 0.8463, default = 0.9308, kv_fp8 = 0.9813 },
            attention_prefill = { default = 0.8238 },
            gemm = { bf16 = 0.9923, default = 1.045, fp8 = 0.9069, fp8_block = 1.71, nvfp4 = 0.7889 },
            mla_decode = { bf16 = 1.233, default = 1.233, kv_fp8 = 1.397 },
            mla_prefill = { default = 1.303 },
            moe = {
                bf16 = 0.6678, default = 0.6678, fp8_block = 0.5461, int4_wo = 0.6678, nvfp4 = 0.6735,
                w4a16_mxfp4 = 0.665, w4a8_mxfp4_mxfp8 = 0.6678,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.001 },
            attention_decode = { bf16 = 0.8465, default = 0.931, kv_fp8 = 0.9815 },
            attention_prefill = { default = 0.8695 },
            gemm = { bf16 = 0.9951, default = 1.116, fp8 = 1.007, fp8_block = 1.889, nvfp4 = 0.8914 },
            mla_decode = { bf16 = 1.24, default = 1.24, kv_fp8 = 1.405 },
            mla_prefill = { default = 1.271 },
            moe = {
                bf16 = 0.7631, default = 0.7631, fp8_block = 0.624, int4_wo = 0.7631, nvfp4 = 0.7696,
                w4a16_mxfp4 = 0.7599, w4a8_mxfp4_mxfp8 = 0.7631,
            },
            state_decode = { default = 1 },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.23, known = 0.1239, other_chip = 0.2629, other_model = 0.3013 },
        ttft = { disaggregated = 1.358, known = 0.5084, other_chip = 0.8254, other_model = 0.6399 },
    },
}
