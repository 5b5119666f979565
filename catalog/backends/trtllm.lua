-- Written by llmspice calibrate --op=e2e --backend=trtllm from 754 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 6.0 % and 11.3 %; with whole models left out 15.1
-- % and 23.0 %; with whole chips left out 15.5 % and 21.3 %; disaggregated 9.6 % and 11.5 %; TTFT of
-- requests that do not queue 23.2 % and 28.5 %.
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
        step_s = 0.0002368, rank_s = 5.18e-05, layer_s = 3.391e-06, sequence_s = 1.183e-05,
        prefill_layer_s = 3.418e-05,
    },
    host_on = {
        blackwell = { step_s = 0, layer_s = 3.391e-06 },
        hopper = { step_s = 0.0003973, layer_s = 3.782e-06 },
    },
    fused_s = { bf16 = 1.884e-06, fp8 = 1.046e-05, fp8_block = 1.41e-06, nvfp4 = 4.619e-06 },
    fused_s_on = {
        blackwell = { bf16 = 9.478e-07, fp8 = 1.323e-05, fp8_block = 2.653e-06, nvfp4 = 5.53e-06 },
        hopper = { bf16 = 2.15e-06, fp8 = 1.191e-05, fp8_block = 0, nvfp4 = 4.619e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.01813, steps = 7.736 },
        other = { fixed = 0.07966, steps = 4.309 },
    },
    scale = {
        allreduce = { default = 0.9888 },
        attention_decode = { bf16 = 0.8329, default = 0.9336, kv_fp8 = 1.001 },
        attention_prefill = { default = 0.9529 },
        gemm = { bf16 = 1.023, default = 1.106, fp8 = 0.9955, fp8_block = 1.727, nvfp4 = 0.9082 },
        mla_decode = { bf16 = 1.16, default = 1.16, kv_fp8 = 1.275 },
        mla_prefill = { default = 1.295 },
        moe = {
            bf16 = 0.7118, default = 0.7118, fp8_block = 0.6126, int4_wo = 0.7118, nvfp4 = 0.6569,
            w4a16_mxfp4 = 0.7208, w4a8_mxfp4_mxfp8 = 0.7118,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9362 },
            attention_decode = { bf16 = 0.8356, default = 0.9365, kv_fp8 = 1.005 },
            attention_prefill = { default = 0.9308 },
            gemm = { bf16 = 1.031, default = 1.083, fp8 = 0.945, fp8_block = 1.741, nvfp4 = 0.8465 },
            mla_decode = { bf16 = 1.16, default = 1.16, kv_fp8 = 1.276 },
            mla_prefill = { default = 1.344 },
            moe = {
                bf16 = 0.6384, default = 0.6384, fp8_block = 0.5494, int4_wo = 0.6384, nvfp4 = 0.5891,
                w4a16_mxfp4 = 0.6465, w4a8_mxfp4_mxfp8 = 0.6384,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.042 },
            attention_decode = { bf16 = 0.8213, default = 0.9205, kv_fp8 = 0.9874 },
            attention_prefill = { default = 0.9681 },
            gemm = { bf16 = 1.011, default = 1.148, fp8 = 1.038, fp8_block = 1.945, nvfp4 = 0.9428 },
            mla_decode = { bf16 = 1.187, default = 1.187, kv_fp8 = 1.305 },
            mla_prefill = { default = 1.3 },
            moe = {
                bf16 = 0.7515, default = 0.7515, fp8_block = 0.6467, int4_wo = 0.7515, nvfp4 = 0.6935,
                w4a16_mxfp4 = 0.761, w4a8_mxfp4_mxfp8 = 0.7515,
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
        tpot = { disaggregated = 0.1659, known = 0.1205, other_chip = 0.2685, other_model = 0.3164 },
        ttft = { disaggregated = 1.025, known = 0.4587, other_chip = 0.6737, other_model = 0.5351 },
    },
}
