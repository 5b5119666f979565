-- Written by llmspice calibrate --op=e2e --backend=trtllm from 754 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.6 % and 11.1 %; with whole models left out 13.8
-- % and 19.0 %; with whole chips left out 13.3 % and 17.4 %; disaggregated 8.8 % and 11.4 %; TTFT of
-- requests that do not queue 22.1 % and 26.8 %.
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
        step_s = 0.0003631, rank_s = 3.991e-05, layer_s = 1.217e-06, sequence_s = 1.277e-05,
        prefill_layer_s = 4.61e-05,
    },
    host_on = {
        blackwell = { step_s = 2.646e-05, layer_s = 0 },
        hopper = { step_s = 0.0006124, layer_s = 1.169e-06 },
    },
    fused_s = { bf16 = 2.732e-06, fp8 = 9.787e-06, fp8_block = 2.608e-06, nvfp4 = 3.912e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.49e-06, fp8 = 1.165e-05, fp8_block = 4.372e-06, nvfp4 = 4.449e-06 },
        hopper = { bf16 = 3.989e-06, fp8 = 1.174e-05, fp8_block = 6.221e-07, nvfp4 = 3.912e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.01455, steps = 8.156 },
        other = { fixed = 0.07985, steps = 4.163 },
    },
    scale = {
        allreduce = { default = 0.9635 },
        attention_decode = { bf16 = 0.8705, default = 0.9851, kv_fp8 = 1.104 },
        attention_prefill = { default = 0.9496 },
        gemm = { bf16 = 0.9754, default = 1.103, fp8 = 0.9642, fp8_block = 1.906, nvfp4 = 0.8832 },
        mla_decode = { bf16 = 1.227, default = 1.227, kv_fp8 = 1.397 },
        mla_prefill = { default = 1.112 },
        moe = {
            bf16 = 0.7639, default = 0.7639, fp8_block = 0.6022, int4_wo = 0.7639, nvfp4 = 0.8209,
            w4a16_mxfp4 = 0.759, w4a8_mxfp4_mxfp8 = 0.7639,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9083 },
            attention_decode = { bf16 = 0.8826, default = 0.9988, kv_fp8 = 1.12 },
            attention_prefill = { default = 0.9187 },
            gemm = { bf16 = 0.9356, default = 1.058, fp8 = 0.9003, fp8_block = 1.904, nvfp4 = 0.8014 },
            mla_decode = { bf16 = 1.23, default = 1.23, kv_fp8 = 1.401 },
            mla_prefill = { default = 1.132 },
            moe = {
                bf16 = 0.7061, default = 0.7061, fp8_block = 0.5566, int4_wo = 0.7061, nvfp4 = 0.7587,
                w4a16_mxfp4 = 0.7016, w4a8_mxfp4_mxfp8 = 0.7061,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.016 },
            attention_decode = { bf16 = 0.8566, default = 0.9693, kv_fp8 = 1.087 },
            attention_prefill = { default = 0.9735 },
            gemm = { bf16 = 1.005, default = 1.172, fp8 = 1.02, fp8_block = 2.228, nvfp4 = 0.9383 },
            mla_decode = { bf16 = 1.263, default = 1.263, kv_fp8 = 1.439 },
            mla_prefill = { default = 1.112 },
            moe = {
                bf16 = 0.7916, default = 0.7916, fp8_block = 0.624, int4_wo = 0.7916, nvfp4 = 0.8506,
                w4a16_mxfp4 = 0.7865, w4a8_mxfp4_mxfp8 = 0.7916,
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
        tpot = { disaggregated = 0.1907, known = 0.1223, other_chip = 0.2022, other_model = 0.2387 },
        ttft = { disaggregated = 0.7004, known = 0.4349, other_chip = 0.6259, other_model = 0.5037 },
    },
}
