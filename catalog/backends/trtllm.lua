-- Written by llmspice calibrate --op=e2e --backend=trtllm from 754 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 6.3 % and 11.7 %; with whole models left out 13.8
-- % and 19.0 %; with whole chips left out 12.2 % and 17.5 %; disaggregated 12.1 % and 13.5 %; TTFT of
-- requests that do not queue 22.6 % and 27.7 %.
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
        step_s = 0.0002225, rank_s = 6.654e-05, layer_s = 3.388e-06, sequence_s = 1.109e-05,
        prefill_layer_s = 2.401e-05,
    },
    host_on = {
        blackwell = { step_s = 0, layer_s = 3.388e-06 },
        hopper = { step_s = 0.0003222, layer_s = 3.776e-06 },
    },
    fused_s = { bf16 = 2.64e-06, fp8 = 9.019e-06, fp8_block = 3.124e-06, nvfp4 = 4.468e-06 },
    fused_s_on = {
        blackwell = { bf16 = 2.712e-06, fp8 = 1.11e-05, fp8_block = 3.194e-06, nvfp4 = 5.295e-06 },
        hopper = { bf16 = 2.364e-06, fp8 = 1.031e-05, fp8_block = 3.124e-06, nvfp4 = 4.468e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.02496, steps = 6.307 },
        other = { fixed = 0.071, steps = 4.527 },
    },
    scale = {
        allreduce = { default = 1.008 },
        attention_decode = { bf16 = 0.9118, default = 0.9672, kv_fp8 = 1.004 },
        attention_prefill = { default = 1.004 },
        gemm = { bf16 = 0.9781, default = 1.023, fp8 = 0.9576, fp8_block = 1.319, nvfp4 = 0.8998 },
        mla_decode = { bf16 = 1.122, default = 1.122, kv_fp8 = 1.207 },
        mla_prefill = { default = 1.107 },
        moe = {
            bf16 = 0.8463, default = 0.8463, fp8_block = 0.7878, int4_wo = 0.8463, nvfp4 = 0.8659,
            w4a16_mxfp4 = 0.7988, w4a8_mxfp4_mxfp8 = 0.8463,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9757 },
            attention_decode = { bf16 = 0.9129, default = 0.9683, kv_fp8 = 1.005 },
            attention_prefill = { default = 0.9937 },
            gemm = { bf16 = 0.9397, default = 0.9801, fp8 = 0.8908, fp8_block = 1.283, nvfp4 = 0.8347 },
            mla_decode = { bf16 = 1.124, default = 1.124, kv_fp8 = 1.209 },
            mla_prefill = { default = 1.12 },
            moe = {
                bf16 = 0.81, default = 0.81, fp8_block = 0.7539, int4_wo = 0.81, nvfp4 = 0.8287,
                w4a16_mxfp4 = 0.7644, w4a8_mxfp4_mxfp8 = 0.81,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.043 },
            attention_decode = { bf16 = 0.906, default = 0.9609, kv_fp8 = 0.9978 },
            attention_prefill = { default = 1.016 },
            gemm = { bf16 = 1.01, default = 1.072, fp8 = 1.015, fp8_block = 1.45, nvfp4 = 0.9424 },
            mla_decode = { bf16 = 1.14, default = 1.14, kv_fp8 = 1.227 },
            mla_prefill = { default = 1.112 },
            moe = {
                bf16 = 0.8612, default = 0.8612, fp8_block = 0.8016, int4_wo = 0.8612, nvfp4 = 0.8811,
                w4a16_mxfp4 = 0.8128, w4a8_mxfp4_mxfp8 = 0.8612,
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
        tpot = { disaggregated = 0.2486, known = 0.1324, other_chip = 0.2134, other_model = 0.2306 },
        ttft = { disaggregated = 1.152, known = 0.4725, other_chip = 0.6721, other_model = 0.5366 },
    },
}
