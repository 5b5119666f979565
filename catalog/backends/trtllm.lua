-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.1 % and 8.0 %; with whole models left out 8.6 %
-- and 10.7 %; with whole chips left out 8.0 % and 10.1 %; disaggregated 10.5 % and 12.0 %; TTFT of requests
-- that do not queue 16.6 % and 22.1 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.6421,
    held_share = 0.6048,
    prompt_token_s = 2.476e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 752,
    host = {
        step_s = 0.0002911, rank_s = 7.399e-05, layer_s = 2.145e-06, sequence_s = 1.206e-05,
        draft_s = 1.094e-05, prefill_layer_s = 1.203e-05,
    },
    host_on = {
        blackwell = { step_s = 9.831e-05, layer_s = 8.616e-07 },
        hopper = { step_s = 0.0003501, layer_s = 2.573e-06 },
    },
    fused_s = { bf16 = 1.945e-06, fp8 = 1.044e-05, fp8_block = 1.962e-06, nvfp4 = 1.119e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.2e-06, fp8 = 1.226e-05, fp8_block = 3.044e-06, nvfp4 = 6.073e-06 },
        hopper = { bf16 = 2.135e-06, fp8 = 1.028e-05, fp8_block = 1.191e-06, nvfp4 = 1.119e-05 },
    },
    first_token = {
        inferencex = { fixed = 0.01201, steps = 5.842 },
        powers = { fixed = 0.0993, steps = 2.319 },
        thousands = { fixed = 0.03508, steps = 5.794 },
    },
    scale = {
        allreduce = { default = 0.9416 },
        attention_decode = { bf16 = 0.9593, default = 0.9771, kv_fp8 = 0.9869 },
        attention_prefill = { default = 0.9842 },
        gemm = { bf16 = 0.9198, default = 0.9517, fp8 = 0.9514, fp8_block = 0.9932, nvfp4 = 0.9272 },
        mla_decode = { bf16 = 1.099, default = 1.099, kv_fp8 = 1.136 },
        mla_prefill = { default = 0.9617 },
        moe = {
            bf16 = 0.8846, default = 0.8846, fp8_block = 0.9085, int4_wo = 0.8846, nvfp4 = 0.8146,
            w4a16_mxfp4 = 0.8948, w4a8_mxfp4_mxfp8 = 0.8846,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9273 },
            attention_decode = { bf16 = 0.9593, default = 0.9771, kv_fp8 = 0.9869 },
            attention_prefill = { default = 0.9842 },
            gemm = { bf16 = 0.8847, default = 0.9153, fp8 = 0.9151, fp8_block = 0.9553, nvfp4 = 0.8918 },
            mla_decode = { bf16 = 1.099, default = 1.099, kv_fp8 = 1.136 },
            mla_prefill = { default = 0.9617 },
            moe = {
                bf16 = 0.8572, default = 0.8572, fp8_block = 0.8804, int4_wo = 0.8572, nvfp4 = 0.7894,
                w4a16_mxfp4 = 0.8671, w4a8_mxfp4_mxfp8 = 0.8572,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9468 },
            attention_decode = { bf16 = 0.9593, default = 0.9771, kv_fp8 = 0.9869 },
            attention_prefill = { default = 0.9842 },
            gemm = { bf16 = 0.9489, default = 0.9817, fp8 = 0.9815, fp8_block = 1.025, nvfp4 = 0.9565 },
            mla_decode = { bf16 = 1.099, default = 1.099, kv_fp8 = 1.136 },
            mla_prefill = { default = 0.9617 },
            moe = {
                bf16 = 0.8951, default = 0.8951, fp8_block = 0.9193, int4_wo = 0.8951, nvfp4 = 0.8243,
                w4a16_mxfp4 = 0.9054, w4a8_mxfp4_mxfp8 = 0.8951,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9595, default = 0.9656, fp8 = 1.131, fp8_block = 0.8476, nvfp4 = 0.8211 },
        moe = {
            bf16 = 1.055, default = 1.055, fp8_block = 1.115, int4_wo = 1.055, nvfp4 = 1.168,
            w4a16_mxfp4 = 1.21, w4a8_mxfp4_mxfp8 = 0.9804,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9595, default = 0.9656, fp8 = 1.131, fp8_block = 0.8476, nvfp4 = 0.8211 },
            moe = {
                bf16 = 1.055, default = 1.055, fp8_block = 1.115, int4_wo = 1.055, nvfp4 = 1.168,
                w4a16_mxfp4 = 1.21, w4a8_mxfp4_mxfp8 = 0.9804,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9595, default = 0.9656, fp8 = 1.131, fp8_block = 0.8476, nvfp4 = 0.8211 },
            moe = {
                bf16 = 1.055, default = 1.055, fp8_block = 1.115, int4_wo = 1.055, nvfp4 = 1.168,
                w4a16_mxfp4 = 1.21, w4a8_mxfp4_mxfp8 = 0.9804,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.1897, known = 0.1117, other_chip = 0.1474, other_model = 0.1556 },
        ttft = { disaggregated = 0.8117, known = 0.349, other_chip = 0.5602, other_model = 0.4653 },
    },
}
