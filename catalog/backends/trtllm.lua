-- Written by llmspice calibrate --op=e2e --backend=trtllm from 754 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.7 % and 10.8 %; with whole models left out 10.2
-- % and 15.5 %; with whole chips left out 10.6 % and 15.8 %; disaggregated 10.5 % and 12.5 %; TTFT of
-- requests that do not queue 18.4 % and 22.8 %.
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
        step_s = 0.0003359, rank_s = 6.831e-05, layer_s = 1.821e-06, sequence_s = 9.483e-06,
        prefill_layer_s = 1.036e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001318, layer_s = 3.645e-07 },
        hopper = { step_s = 0.000434, layer_s = 2.099e-06 },
    },
    fused_s = { bf16 = 2.429e-06, fp8 = 6.893e-06, fp8_block = 2.636e-06, nvfp4 = 3.94e-06 },
    fused_s_on = {
        blackwell = { bf16 = 2.386e-06, fp8 = 8.702e-06, fp8_block = 2.431e-06, nvfp4 = 4.472e-06 },
        hopper = { bf16 = 2.148e-06, fp8 = 7.272e-06, fp8_block = 2.636e-06, nvfp4 = 3.94e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.01499, steps = 6.126 },
        inferencex_bunched = { fixed = 0.02621, steps = 17.1 },
        other = { fixed = 0.09914, steps = 2.85 },
    },
    first_token_on = {
        blackwell = {
            inferencex = { fixed = 0.01499, steps = 6.303 },
            inferencex_bunched = { fixed = 0.02621, steps = 17.34 },
            other = { fixed = 0.09914, steps = 3.075 },
        },
        hopper = {
            inferencex = { fixed = 0.01499, steps = 6.163 },
            inferencex_bunched = { fixed = 0.02621, steps = 17.88 },
            other = { fixed = 0.09914, steps = 2.674 },
        },
    },
    scale = {
        allreduce = { default = 0.9187 },
        attention_decode = { bf16 = 0.9965, default = 0.9997, kv_fp8 = 1.003 },
        attention_prefill = { default = 0.9561 },
        gemm = { bf16 = 0.9339, default = 0.916, fp8 = 0.8697, fp8_block = 0.9591, nvfp4 = 0.8756 },
        mla_decode = { bf16 = 1.128, default = 1.128, kv_fp8 = 1.178 },
        mla_prefill = { default = 0.9778 },
        moe = {
            bf16 = 0.9448, default = 0.9448, fp8_block = 0.9363, int4_wo = 0.9448, nvfp4 = 0.9052,
            w4a16_mxfp4 = 0.9748, w4a8_mxfp4_mxfp8 = 0.9448,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9044 },
            attention_decode = { bf16 = 0.9965, default = 0.9997, kv_fp8 = 1.003 },
            attention_prefill = { default = 0.9561 },
            gemm = { bf16 = 0.8833, default = 0.8664, fp8 = 0.8226, fp8_block = 0.9071, nvfp4 = 0.8281 },
            mla_decode = { bf16 = 1.128, default = 1.128, kv_fp8 = 1.178 },
            mla_prefill = { default = 0.9778 },
            moe = {
                bf16 = 0.9237, default = 0.9237, fp8_block = 0.9153, int4_wo = 0.9237, nvfp4 = 0.8849,
                w4a16_mxfp4 = 0.953, w4a8_mxfp4_mxfp8 = 0.9237,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9205 },
            attention_decode = { bf16 = 0.9965, default = 0.9997, kv_fp8 = 1.003 },
            attention_prefill = { default = 0.9561 },
            gemm = { bf16 = 0.9733, default = 0.9547, fp8 = 0.9064, fp8_block = 0.9996, nvfp4 = 0.9125 },
            mla_decode = { bf16 = 1.128, default = 1.128, kv_fp8 = 1.178 },
            mla_prefill = { default = 0.9778 },
            moe = {
                bf16 = 0.9576, default = 0.9576, fp8_block = 0.949, int4_wo = 0.9576, nvfp4 = 0.9175,
                w4a16_mxfp4 = 0.9881, w4a8_mxfp4_mxfp8 = 0.9576,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.01, default = 0.9932, fp8 = 1.255, fp8_block = 0.905, nvfp4 = 0.8273 },
        moe = {
            bf16 = 1.068, default = 1.068, fp8_block = 1.154, int4_wo = 1.068, nvfp4 = 1.214,
            w4a16_mxfp4 = 1.28, w4a8_mxfp4_mxfp8 = 0.9488,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.01, default = 0.9932, fp8 = 1.255, fp8_block = 0.905, nvfp4 = 0.8273 },
            moe = {
                bf16 = 1.068, default = 1.068, fp8_block = 1.154, int4_wo = 1.068, nvfp4 = 1.214,
                w4a16_mxfp4 = 1.28, w4a8_mxfp4_mxfp8 = 0.9488,
            },
        },
        hopper = {
            gemm = { bf16 = 1.01, default = 0.9932, fp8 = 1.255, fp8_block = 0.905, nvfp4 = 0.8273 },
            moe = {
                bf16 = 1.068, default = 1.068, fp8_block = 1.154, int4_wo = 1.068, nvfp4 = 1.214,
                w4a16_mxfp4 = 1.28, w4a8_mxfp4_mxfp8 = 0.9488,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2033, known = 0.1213, other_chip = 0.1893, other_model = 0.1911 },
        ttft = { disaggregated = 0.7426, known = 0.3639, other_chip = 0.6127, other_model = 0.5814 },
    },
}
