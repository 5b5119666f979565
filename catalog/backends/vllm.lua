-- Written by llmspice calibrate --op=e2e --backend=vllm from 462 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.0 % and 15.5 %; with whole models left out 7.9 %
-- and 17.9 %; with whole chips left out 5.7 % and 16.7 %; disaggregated 7.3 % and 7.9 %; TTFT of requests
-- that do not queue 11.3 % and 15.0 %.
return {
    name = "vllm",
    title = "vLLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    graph_tokens = 512,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.65,
    held_share = 0.5,
    prompt_token_s = 5.641e-06,
    early_before = 14,
    early_step_s = 0.0002668,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 75,
    rows = 462,
    host = {
        step_s = 0.0002489, rank_s = 8.191e-05, layer_s = 2.554e-06, sequence_s = 6.096e-06, draft_s = 1e-05,
        prefill_layer_s = 8.939e-06, launch_kernel_s = 3.568e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001368, layer_s = 1.989e-06 },
        hopper = { step_s = 0.0001916, layer_s = 2.659e-06 },
    },
    fused_s = { bf16 = 1.564e-06, fp8 = 3.509e-06, fp8_block = 2.43e-06, nvfp4 = 3.568e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.512e-06, fp8 = 4.731e-06, fp8_block = 1.229e-05, nvfp4 = 4.679e-06 },
        hopper = { bf16 = 1.684e-06, fp8 = 3.146e-06, fp8_block = 2.441e-06, nvfp4 = 3.568e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 0, steps = 3.731 },
        powers = { fixed = 0.01903, steps = 2.931 },
        thousands = { fixed = 0.009265, steps = 0 },
    },
    scale = {
        allreduce = { default = 0.9806 },
        attention_decode = { bf16 = 0.9978, default = 0.9927, kv_fp8 = 0.9848 },
        attention_prefill = { default = 1 },
        gemm = { bf16 = 1.052, default = 1.046, fp8 = 1.024, fp8_block = 1.046, nvfp4 = 1.084 },
        mla_decode = { bf16 = 1.022, default = 1.013, kv_fp8 = 1.009 },
        mla_prefill = { default = 1 },
        moe = {
            bf16 = 0.9783, default = 0.9783, fp8_block = 0.9762, int4_wo = 1.002, nvfp4 = 0.96,
            w4a16_mxfp4 = 0.9653, w4a8_mxfp4_mxfp8 = 0.9783,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9817 },
            attention_decode = { bf16 = 0.9978, default = 0.9927, kv_fp8 = 0.9848 },
            attention_prefill = { default = 1 },
            gemm = { bf16 = 1.062, default = 1.057, fp8 = 1.034, fp8_block = 1.056, nvfp4 = 1.095 },
            mla_decode = { bf16 = 1.022, default = 1.013, kv_fp8 = 1.009 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9758, default = 0.9758, fp8_block = 0.9737, int4_wo = 0.9995, nvfp4 = 0.9575,
                w4a16_mxfp4 = 0.9628, w4a8_mxfp4_mxfp8 = 0.9758,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9763 },
            attention_decode = { bf16 = 0.9978, default = 0.9927, kv_fp8 = 0.9848 },
            attention_prefill = { default = 1 },
            gemm = { bf16 = 1.05, default = 1.045, fp8 = 1.022, fp8_block = 1.044, nvfp4 = 1.083 },
            mla_decode = { bf16 = 1.022, default = 1.013, kv_fp8 = 1.009 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9755, default = 0.9755, fp8_block = 0.9734, int4_wo = 0.9993, nvfp4 = 0.9573,
                w4a16_mxfp4 = 0.9626, w4a8_mxfp4_mxfp8 = 0.9755,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.156, default = 1.032, fp8 = 0.9607, fp8_block = 1.039, nvfp4 = 1.116 },
        moe = {
            bf16 = 1.043, default = 1.043, fp8_block = 1.065, int4_wo = 0.935, nvfp4 = 1.12,
            w4a16_mxfp4 = 1.231, w4a8_mxfp4_mxfp8 = 1.084,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.156, default = 1.032, fp8 = 0.9607, fp8_block = 1.039, nvfp4 = 1.116 },
            moe = {
                bf16 = 1.043, default = 1.043, fp8_block = 1.065, int4_wo = 0.935, nvfp4 = 1.12,
                w4a16_mxfp4 = 1.231, w4a8_mxfp4_mxfp8 = 1.084,
            },
        },
        hopper = {
            gemm = { bf16 = 1.156, default = 1.032, fp8 = 0.9607, fp8_block = 1.039, nvfp4 = 1.116 },
            moe = {
                bf16 = 1.043, default = 1.043, fp8_block = 1.065, int4_wo = 0.935, nvfp4 = 1.12,
                w4a16_mxfp4 = 1.231, w4a8_mxfp4_mxfp8 = 1.084,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.1976, known = 0.09881, other_chip = 0.1121, other_model = 0.1472 },
        ttft = { disaggregated = 0.4977, known = 0.2489, other_chip = 0.2917, other_model = 0.3326 },
    },
}
