-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.7 % and 16.9 %; with whole models left out 20.2
-- % and 33.7 %; with whole chips left out 7.9 % and 23.5 %; disaggregated 10.2 % and 93.6 %; TTFT of
-- requests that do not queue 15.3 % and 23.9 %.
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
        step_s = 0.0001202, rank_s = 7.883e-05, layer_s = 2.86e-06, sequence_s = 2.37e-06,
        prefill_layer_s = 1.583e-05,
    },
    host_on = {
        blackwell = { step_s = 0, layer_s = 1.169e-06 },
        hopper = { step_s = 9.309e-05, layer_s = 4.411e-06 },
    },
    fused_s = { bf16 = 0, fp8 = 4.852e-06, fp8_block = 1.748e-06, nvfp4 = 3.613e-06 },
    fused_s_on = {
        blackwell = { bf16 = 0, fp8 = 9.105e-06, fp8_block = 1.748e-06, nvfp4 = 3.958e-06 },
        hopper = { bf16 = 0, fp8 = 1.641e-06, fp8_block = 1.044e-06, nvfp4 = 3.613e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.0177, steps = 4.015 },
        other = { fixed = 0.03764, steps = 1.737 },
    },
    scale = {
        allreduce = { default = 1.128 },
        attention_decode = { bf16 = 0.832, default = 0.9817, kv_fp8 = 1.145 },
        attention_prefill = { default = 1.038 },
        gemm = { bf16 = 1.181, default = 1.085, fp8 = 0.9326, fp8_block = 1.175, nvfp4 = 1.126 },
        mla_decode = { bf16 = 0.951, default = 0.9502, kv_fp8 = 0.9188 },
        mla_prefill = { default = 1.042 },
        moe = {
            bf16 = 0.8845, default = 0.8845, fp8_block = 1.437, int4_wo = 0.8129, nvfp4 = 0.6835,
            w4a16_mxfp4 = 0.7084, w4a8_mxfp4_mxfp8 = 0.8845,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.155 },
            attention_decode = { bf16 = 0.8279, default = 0.9769, kv_fp8 = 1.139 },
            attention_prefill = { default = 1.053 },
            gemm = { bf16 = 1.23, default = 1.088, fp8 = 0.8945, fp8_block = 1.179, nvfp4 = 1.14 },
            mla_decode = { bf16 = 0.9488, default = 0.9479, kv_fp8 = 0.9166 },
            mla_prefill = { default = 1.05 },
            moe = {
                bf16 = 0.8632, default = 0.8632, fp8_block = 1.403, int4_wo = 0.7934, nvfp4 = 0.6671,
                w4a16_mxfp4 = 0.6914, w4a8_mxfp4_mxfp8 = 0.8632,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.122 },
            attention_decode = { bf16 = 0.8335, default = 0.9836, kv_fp8 = 1.147 },
            attention_prefill = { default = 1.029 },
            gemm = { bf16 = 1.174, default = 1.096, fp8 = 0.9486, fp8_block = 1.212, nvfp4 = 1.138 },
            mla_decode = { bf16 = 0.9455, default = 0.9447, kv_fp8 = 0.9135 },
            mla_prefill = { default = 1.04 },
            moe = {
                bf16 = 0.8887, default = 0.8887, fp8_block = 1.444, int4_wo = 0.8168, nvfp4 = 0.6868,
                w4a16_mxfp4 = 0.7117, w4a8_mxfp4_mxfp8 = 0.8887,
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
        tpot = { disaggregated = 0.2585, known = 0.1292, other_chip = 0.2225, other_model = 0.499 },
        ttft = { disaggregated = 0.7382, known = 0.3691, other_chip = 0.4047, other_model = 0.4283 },
    },
}
