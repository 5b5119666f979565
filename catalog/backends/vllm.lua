-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 6.0 % and 16.8 %; with whole models left out 22.4
-- % and 35.7 %; with whole chips left out 11.1 % and 27.9 %; disaggregated 11.3 % and 68.4 %; TTFT of
-- requests that do not queue 16.2 % and 25.0 %.
return {
    name = "vllm",
    title = "vLLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 499,
    host = {
        step_s = 0, rank_s = 5.264e-05, layer_s = 2.739e-06, sequence_s = 5.356e-07,
        prefill_layer_s = 1.85e-05,
    },
    host_on = {
        blackwell = { step_s = 0, layer_s = 0 },
        hopper = { step_s = 0, layer_s = 5.421e-06 },
    },
    fused_s = { bf16 = 0, fp8 = 5.38e-06, fp8_block = 3.945e-07, nvfp4 = 3.44e-06 },
    fused_s_on = {
        blackwell = { bf16 = 0, fp8 = 1.106e-05, fp8_block = 3.945e-07, nvfp4 = 3.688e-06 },
        hopper = { bf16 = 0, fp8 = 1.035e-06, fp8_block = 0, nvfp4 = 3.44e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.01423, steps = 4.8 },
        other = { fixed = 0.04244, steps = 1.552 },
    },
    scale = {
        allreduce = { default = 1.144 },
        attention_decode = { bf16 = 0.7861, default = 1.006, kv_fp8 = 1.293 },
        attention_prefill = { default = 1.069 },
        gemm = { bf16 = 1.178, default = 1.114, fp8 = 0.8853, fp8_block = 1.359, nvfp4 = 1.167 },
        mla_decode = { bf16 = 0.9456, default = 0.9468, kv_fp8 = 0.9154 },
        mla_prefill = { default = 1.077 },
        moe = {
            bf16 = 0.8549, default = 0.8549, fp8_block = 1.419, int4_wo = 0.7479, nvfp4 = 0.6119,
            w4a16_mxfp4 = 0.7439, w4a8_mxfp4_mxfp8 = 0.8549,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.191 },
            attention_decode = { bf16 = 0.7778, default = 0.9956, kv_fp8 = 1.279 },
            attention_prefill = { default = 1.092 },
            gemm = { bf16 = 1.237, default = 1.116, fp8 = 0.8368, fp8_block = 1.361, nvfp4 = 1.183 },
            mla_decode = { bf16 = 0.9467, default = 0.9479, kv_fp8 = 0.9165 },
            mla_prefill = { default = 1.091 },
            moe = {
                bf16 = 0.8289, default = 0.8289, fp8_block = 1.376, int4_wo = 0.7252, nvfp4 = 0.5933,
                w4a16_mxfp4 = 0.7213, w4a8_mxfp4_mxfp8 = 0.8289,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.122 },
            attention_decode = { bf16 = 0.7953, default = 1.018, kv_fp8 = 1.308 },
            attention_prefill = { default = 1.057 },
            gemm = { bf16 = 1.156, default = 1.132, fp8 = 0.8996, fp8_block = 1.45, nvfp4 = 1.186 },
            mla_decode = { bf16 = 0.9363, default = 0.9375, kv_fp8 = 0.9064 },
            mla_prefill = { default = 1.076 },
            moe = {
                bf16 = 0.8597, default = 0.8597, fp8_block = 1.427, int4_wo = 0.7522, nvfp4 = 0.6154,
                w4a16_mxfp4 = 0.7481, w4a8_mxfp4_mxfp8 = 0.8597,
            },
            state_decode = { default = 1 },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.2888, known = 0.1444, other_chip = 0.3115, other_model = 0.5914 },
        ttft = { disaggregated = 0.7354, known = 0.3677, other_chip = 0.4096, other_model = 0.4827 },
    },
}
