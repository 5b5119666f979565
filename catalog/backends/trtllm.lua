-- Written by llmspice calibrate --op=e2e --backend=trtllm from 754 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.8 % and 11.1 %; with whole models left out 13.9
-- % and 19.7 %; with whole chips left out 13.6 % and 18.1 %; disaggregated 8.4 % and 11.3 %; TTFT of
-- requests that do not queue 23.2 % and 28.7 %.
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
        step_s = 0.000327, rank_s = 4.808e-05, layer_s = 0, sequence_s = 1.34e-05,
        prefill_layer_s = 4.873e-05,
    },
    host_on = {
        blackwell = { step_s = 0, layer_s = 0 },
        hopper = { step_s = 0.0005708, layer_s = 0 },
    },
    fused_s = { bf16 = 2.534e-06, fp8 = 9.17e-06, fp8_block = 3.065e-06, nvfp4 = 4.034e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.321e-06, fp8 = 1.096e-05, fp8_block = 4.928e-06, nvfp4 = 4.616e-06 },
        hopper = { bf16 = 3.485e-06, fp8 = 1.085e-05, fp8_block = 1.237e-06, nvfp4 = 4.034e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.01373, steps = 8.554 },
        other = { fixed = 0.08602, steps = 4.024 },
    },
    scale = {
        allreduce = { default = 0.9619 },
        attention_decode = { bf16 = 0.8378, default = 0.9555, kv_fp8 = 1.058 },
        attention_prefill = { default = 0.9926 },
        gemm = { bf16 = 0.994, default = 1.128, fp8 = 0.9633, fp8_block = 2.026, nvfp4 = 0.9005 },
        mla_decode = { bf16 = 1.171, default = 1.171, kv_fp8 = 1.296 },
        mla_prefill = { default = 1.198 },
        moe = {
            bf16 = 0.7677, default = 0.7677, fp8_block = 0.6023, int4_wo = 0.7677, nvfp4 = 0.8345,
            w4a16_mxfp4 = 0.76, w4a8_mxfp4_mxfp8 = 0.7677,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9015 },
            attention_decode = { bf16 = 0.8473, default = 0.9663, kv_fp8 = 1.07 },
            attention_prefill = { default = 0.9671 },
            gemm = { bf16 = 0.9603, default = 1.083, fp8 = 0.895, fp8_block = 2.031, nvfp4 = 0.8174 },
            mla_decode = { bf16 = 1.17, default = 1.17, kv_fp8 = 1.294 },
            mla_prefill = { default = 1.23 },
            moe = {
                bf16 = 0.7089, default = 0.7089, fp8_block = 0.5561, int4_wo = 0.7089, nvfp4 = 0.7705,
                w4a16_mxfp4 = 0.7017, w4a8_mxfp4_mxfp8 = 0.7089,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.02 },
            attention_decode = { bf16 = 0.8225, default = 0.9379, kv_fp8 = 1.039 },
            attention_prefill = { default = 1.018 },
            gemm = { bf16 = 1.016, default = 1.197, fp8 = 1.016, fp8_block = 2.385, nvfp4 = 0.9558 },
            mla_decode = { bf16 = 1.203, default = 1.203, kv_fp8 = 1.33 },
            mla_prefill = { default = 1.201 },
            moe = {
                bf16 = 0.7969, default = 0.7969, fp8_block = 0.6251, int4_wo = 0.7969, nvfp4 = 0.8662,
                w4a16_mxfp4 = 0.7888, w4a8_mxfp4_mxfp8 = 0.7969,
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
        tpot = { disaggregated = 0.1856, known = 0.1232, other_chip = 0.2165, other_model = 0.2545 },
        ttft = { disaggregated = 1.125, known = 0.4501, other_chip = 0.6712, other_model = 0.5303 },
    },
}
