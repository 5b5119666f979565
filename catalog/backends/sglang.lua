-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 9.4 % and 13.9 %; with whole models left out 15.9
-- % and 19.4 %; with whole chips left out 13.8 % and 17.7 %; disaggregated 8.6 % and 15.5 %; TTFT of
-- requests that do not queue 30.6 % and 36.6 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 382,
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0006126, rank_s = 0.0001521, layer_s = 4.28e-06, sequence_s = 4.715e-06,
        prefill_layer_s = 1.319e-05,
    },
    host_on = {
        blackwell = { step_s = 0.000565, layer_s = 3.997e-06 },
        hopper = { step_s = 0.0007323, layer_s = 5.842e-06 },
    },
    fused_s = { bf16 = 1.091e-06, fp8 = 3e-06, fp8_block = 3.636e-06, nvfp4 = 1.271e-06 },
    fused_s_on = {
        blackwell = { bf16 = 8.447e-07, fp8 = 3e-06, fp8_block = 5.359e-06, nvfp4 = 2.992e-07 },
        hopper = { bf16 = 2.635e-07, fp8 = 3e-06, fp8_block = 2.27e-06, nvfp4 = 1.271e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.09166, steps = 12.89 },
        other = { fixed = 0.06206, steps = 9.91 },
    },
    scale = {
        allreduce = { default = 1.091 },
        attention_decode = { bf16 = 1.219, default = 1.07, kv_fp8 = 0.9823 },
        attention_prefill = { default = 0.9463 },
        gemm = { bf16 = 0.9154, default = 0.888, fp8 = 0.888, fp8_block = 0.7608, nvfp4 = 0.9317 },
        mla_decode = { bf16 = 0.9684, default = 0.9684, kv_fp8 = 0.9487 },
        mla_prefill = { default = 1.283 },
        moe = {
            bf16 = 0.7393, default = 0.871, fp8_block = 0.8398, int4_wo = 0.871, nvfp4 = 0.9742,
            w4a16_mxfp4 = 0.871, w4a8_mxfp4_mxfp8 = 0.871,
        },
        state_decode = { default = 0.9388 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.153 },
            attention_decode = { bf16 = 1.198, default = 1.053, kv_fp8 = 0.966 },
            attention_prefill = { default = 0.9436 },
            gemm = { bf16 = 0.9301, default = 0.8887, fp8 = 0.8887, fp8_block = 0.7416, nvfp4 = 0.9436 },
            mla_decode = { bf16 = 0.9761, default = 0.9761, kv_fp8 = 0.9562 },
            mla_prefill = { default = 1.347 },
            moe = {
                bf16 = 0.6888, default = 0.8116, fp8_block = 0.7825, int4_wo = 0.8116, nvfp4 = 0.9077,
                w4a16_mxfp4 = 0.8116, w4a8_mxfp4_mxfp8 = 0.8116,
            },
            state_decode = { default = 0.9256 },
        },
        hopper = {
            allreduce = { default = 1.047 },
            attention_decode = { bf16 = 1.253, default = 1.1, kv_fp8 = 1.01 },
            attention_prefill = { default = 0.9407 },
            gemm = { bf16 = 0.8907, default = 0.8706, fp8 = 0.8706, fp8_block = 0.7368, nvfp4 = 0.9134 },
            mla_decode = { bf16 = 0.9559, default = 0.9559, kv_fp8 = 0.9365 },
            mla_prefill = { default = 1.273 },
            moe = {
                bf16 = 0.7761, default = 0.9143, fp8_block = 0.8816, int4_wo = 0.9143, nvfp4 = 1.023,
                w4a16_mxfp4 = 0.9143, w4a8_mxfp4_mxfp8 = 0.9143,
            },
            state_decode = { default = 0.9426 },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.2204, known = 0.2251, other_chip = 0.2931, other_model = 0.3002 },
        ttft = { disaggregated = 0.7265, known = 0.71, other_chip = 0.9365, other_model = 0.7716 },
    },
}
