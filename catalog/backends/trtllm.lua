-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.2 % and 7.8 %; with whole models left out 8.9 %
-- and 10.6 %; with whole chips left out 8.2 % and 10.3 %; disaggregated 10.0 % and 12.4 %; TTFT of requests
-- that do not queue 15.5 % and 21.1 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.648,
    held_share = 0.6196,
    prompt_token_s = 3.821e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.0003388, rank_s = 7.272e-05, layer_s = 2.247e-06, sequence_s = 1.121e-05,
        draft_s = 1.015e-05, prefill_layer_s = 9.201e-06, launch_kernel_s = 2.826e-05,
    },
    host_on = {
        blackwell = { step_s = 0.000176, layer_s = 1.209e-06 },
        hopper = { step_s = 0.0003984, layer_s = 2.53e-06 },
    },
    fused_s = { bf16 = 2.244e-06, fp8 = 1.065e-05, fp8_block = 2.065e-06, nvfp4 = 1.142e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.85e-06, fp8 = 1.216e-05, fp8_block = 3.143e-06, nvfp4 = 6.039e-06 },
        hopper = { bf16 = 2.383e-06, fp8 = 1.053e-05, fp8_block = 1.422e-06, nvfp4 = 1.142e-05 },
    },
    first_token = {
        crowded = { fixed = 0.05682, steps = 0.5247 },
        inferencex = { fixed = 0, steps = 6.695 },
        powers = { fixed = 0.09471, steps = 1.87 },
        thousands = { fixed = 0.03751, steps = 6.552 },
    },
    scale = {
        allreduce = { default = 0.877 },
        attention_decode = { bf16 = 0.9528, default = 0.9643, kv_fp8 = 0.9634 },
        attention_prefill = { default = 0.9666 },
        gemm = { bf16 = 0.9234, default = 0.9459, fp8 = 0.9448, fp8_block = 0.9882, nvfp4 = 0.9104 },
        mla_decode = { bf16 = 1.103, default = 1.103, kv_fp8 = 1.143 },
        mla_prefill = { default = 0.9894 },
        moe = {
            bf16 = 0.8775, default = 0.8775, fp8_block = 0.8975, int4_wo = 0.8775, nvfp4 = 0.8104,
            w4a16_mxfp4 = 0.8862, w4a8_mxfp4_mxfp8 = 0.8775,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.869 },
            attention_decode = { bf16 = 0.9528, default = 0.9643, kv_fp8 = 0.9634 },
            attention_prefill = { default = 0.9666 },
            gemm = { bf16 = 0.8933, default = 0.9151, fp8 = 0.914, fp8_block = 0.956, nvfp4 = 0.8807 },
            mla_decode = { bf16 = 1.103, default = 1.103, kv_fp8 = 1.143 },
            mla_prefill = { default = 0.9894 },
            moe = {
                bf16 = 0.8555, default = 0.8555, fp8_block = 0.875, int4_wo = 0.8555, nvfp4 = 0.7901,
                w4a16_mxfp4 = 0.864, w4a8_mxfp4_mxfp8 = 0.8555,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.8666 },
            attention_decode = { bf16 = 0.9528, default = 0.9643, kv_fp8 = 0.9634 },
            attention_prefill = { default = 0.9666 },
            gemm = { bf16 = 0.9461, default = 0.9692, fp8 = 0.968, fp8_block = 1.012, nvfp4 = 0.9328 },
            mla_decode = { bf16 = 1.103, default = 1.103, kv_fp8 = 1.143 },
            mla_prefill = { default = 0.9894 },
            moe = {
                bf16 = 0.8814, default = 0.8814, fp8_block = 0.9014, int4_wo = 0.8814, nvfp4 = 0.814,
                w4a16_mxfp4 = 0.8901, w4a8_mxfp4_mxfp8 = 0.8814,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.947, default = 0.9679, fp8 = 1.126, fp8_block = 0.9075, nvfp4 = 0.7948 },
        moe = {
            bf16 = 1.043, default = 1.043, fp8_block = 1.183, int4_wo = 1.043, nvfp4 = 1.119,
            w4a16_mxfp4 = 1.156, w4a8_mxfp4_mxfp8 = 0.9173,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.947, default = 0.9679, fp8 = 1.126, fp8_block = 0.9075, nvfp4 = 0.7948 },
            moe = {
                bf16 = 1.043, default = 1.043, fp8_block = 1.183, int4_wo = 1.043, nvfp4 = 1.119,
                w4a16_mxfp4 = 1.156, w4a8_mxfp4_mxfp8 = 0.9173,
            },
        },
        hopper = {
            gemm = { bf16 = 0.947, default = 0.9679, fp8 = 1.126, fp8_block = 0.9075, nvfp4 = 0.7948 },
            moe = {
                bf16 = 1.043, default = 1.043, fp8_block = 1.183, int4_wo = 1.043, nvfp4 = 1.119,
                w4a16_mxfp4 = 1.156, w4a8_mxfp4_mxfp8 = 0.9173,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2168, known = 0.1072, other_chip = 0.1508, other_model = 0.1545 },
        ttft = { disaggregated = 0.6679, known = 0.3309, other_chip = 0.5435, other_model = 0.454 },
    },
}
