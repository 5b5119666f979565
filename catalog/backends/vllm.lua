-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 6.0 % and 16.7 %; with whole models left out 22.5
-- % and 35.9 %; with whole chips left out 10.9 % and 27.7 %; disaggregated 11.0 % and 68.0 %; TTFT of
-- requests that do not queue 16.0 % and 23.8 %.
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
    host = { step_s = 0, rank_s = 5.687e-05, layer_s = 2.83e-06, sequence_s = 0, prefill_layer_s = 1.52e-05 },
    host_on = {
        blackwell = { step_s = 0, layer_s = 0 },
        hopper = { step_s = 0, layer_s = 5.55e-06 },
    },
    fused_s = { bf16 = 0, fp8 = 5.369e-06, fp8_block = 3e-06, nvfp4 = 3.386e-06 },
    fused_s_on = {
        blackwell = { bf16 = 0, fp8 = 1.101e-05, fp8_block = 3e-06, nvfp4 = 3.603e-06 },
        hopper = { bf16 = 0, fp8 = 1.058e-06, fp8_block = 3e-06, nvfp4 = 3.386e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.0156, steps = 4.615 },
        other = { fixed = 0.04285, steps = 1.593 },
    },
    scale = {
        allreduce = { default = 1.12 },
        attention_decode = { bf16 = 0.7925, default = 1.008, kv_fp8 = 1.289 },
        attention_prefill = { default = 1.061 },
        gemm = { bf16 = 1.174, default = 1.115, fp8 = 0.888, fp8_block = 1.361, nvfp4 = 1.169 },
        mla_decode = { bf16 = 0.9443, default = 0.9494, kv_fp8 = 0.9232 },
        mla_prefill = { default = 1.063 },
        moe = {
            bf16 = 0.8595, default = 0.8595, fp8_block = 1.441, int4_wo = 0.7512, nvfp4 = 0.6153,
            w4a16_mxfp4 = 0.7437, w4a8_mxfp4_mxfp8 = 0.8595,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.163 },
            attention_decode = { bf16 = 0.7856, default = 0.9993, kv_fp8 = 1.278 },
            attention_prefill = { default = 1.085 },
            gemm = { bf16 = 1.226, default = 1.115, fp8 = 0.8388, fp8_block = 1.36, nvfp4 = 1.183 },
            mla_decode = { bf16 = 0.9461, default = 0.9512, kv_fp8 = 0.925 },
            mla_prefill = { default = 1.074 },
            moe = {
                bf16 = 0.8363, default = 0.8363, fp8_block = 1.402, int4_wo = 0.7309, nvfp4 = 0.5987,
                w4a16_mxfp4 = 0.7236, w4a8_mxfp4_mxfp8 = 0.8363,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.098 },
            attention_decode = { bf16 = 0.8004, default = 1.018, kv_fp8 = 1.302 },
            attention_prefill = { default = 1.047 },
            gemm = { bf16 = 1.157, default = 1.135, fp8 = 0.9036, fp8_block = 1.456, nvfp4 = 1.19 },
            mla_decode = { bf16 = 0.9347, default = 0.9397, kv_fp8 = 0.9138 },
            mla_prefill = { default = 1.063 },
            moe = {
                bf16 = 0.8621, default = 0.8621, fp8_block = 1.445, int4_wo = 0.7535, nvfp4 = 0.6172,
                w4a16_mxfp4 = 0.746, w4a8_mxfp4_mxfp8 = 0.8621,
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
        tpot = { disaggregated = 0.2872, known = 0.1436, other_chip = 0.3071, other_model = 0.597 },
        ttft = { disaggregated = 0.7153, known = 0.3577, other_chip = 0.3841, other_model = 0.4662 },
    },
}
