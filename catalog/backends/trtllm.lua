-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.3 % and 8.0 %; with whole models left out 9.0 %
-- and 10.8 %; with whole chips left out 8.1 % and 10.2 %; disaggregated 10.2 % and 12.0 %; TTFT of requests
-- that do not queue 16.4 % and 22.1 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.6415,
    held_share = 0.6086,
    prompt_token_s = 2.48e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 752,
    host = {
        step_s = 0.0003026, rank_s = 7.623e-05, layer_s = 2.149e-06, sequence_s = 1.213e-05,
        draft_s = 1.099e-05, prefill_layer_s = 1.21e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001097, layer_s = 8.799e-07 },
        hopper = { step_s = 0.0003692, layer_s = 2.568e-06 },
    },
    fused_s = { bf16 = 1.953e-06, fp8 = 1.075e-05, fp8_block = 1.948e-06, nvfp4 = 1.149e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.228e-06, fp8 = 1.233e-05, fp8_block = 3.028e-06, nvfp4 = 6.17e-06 },
        hopper = { bf16 = 2.13e-06, fp8 = 1.067e-05, fp8_block = 1.185e-06, nvfp4 = 1.149e-05 },
    },
    first_token = {
        inferencex = { fixed = 0.01194, steps = 5.867 },
        powers = { fixed = 0.09912, steps = 2.348 },
        thousands = { fixed = 0.0351, steps = 5.823 },
    },
    scale = {
        allreduce = { default = 0.9446 },
        attention_decode = { bf16 = 0.9517, default = 0.9698, kv_fp8 = 0.9774 },
        attention_prefill = { default = 0.9847 },
        gemm = { bf16 = 0.9133, default = 0.9463, fp8 = 0.9503, fp8_block = 0.9877, nvfp4 = 0.9173 },
        mla_decode = { bf16 = 1.106, default = 1.106, kv_fp8 = 1.146 },
        mla_prefill = { default = 0.9597 },
        moe = {
            bf16 = 0.8852, default = 0.8852, fp8_block = 0.9086, int4_wo = 0.8852, nvfp4 = 0.8176,
            w4a16_mxfp4 = 0.8935, w4a8_mxfp4_mxfp8 = 0.8852,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9303 },
            attention_decode = { bf16 = 0.9517, default = 0.9698, kv_fp8 = 0.9774 },
            attention_prefill = { default = 0.9847 },
            gemm = { bf16 = 0.8802, default = 0.912, fp8 = 0.9159, fp8_block = 0.9519, nvfp4 = 0.884 },
            mla_decode = { bf16 = 1.106, default = 1.106, kv_fp8 = 1.146 },
            mla_prefill = { default = 0.9597 },
            moe = {
                bf16 = 0.8584, default = 0.8584, fp8_block = 0.8811, int4_wo = 0.8584, nvfp4 = 0.7929,
                w4a16_mxfp4 = 0.8665, w4a8_mxfp4_mxfp8 = 0.8584,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9505 },
            attention_decode = { bf16 = 0.9517, default = 0.9698, kv_fp8 = 0.9774 },
            attention_prefill = { default = 0.9847 },
            gemm = { bf16 = 0.9394, default = 0.9734, fp8 = 0.9775, fp8_block = 1.016, nvfp4 = 0.9435 },
            mla_decode = { bf16 = 1.106, default = 1.106, kv_fp8 = 1.146 },
            mla_prefill = { default = 0.9597 },
            moe = {
                bf16 = 0.8952, default = 0.8952, fp8_block = 0.9188, int4_wo = 0.8952, nvfp4 = 0.8268,
                w4a16_mxfp4 = 0.9036, w4a8_mxfp4_mxfp8 = 0.8952,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.951, default = 0.9647, fp8 = 1.131, fp8_block = 0.8452, nvfp4 = 0.8259 },
        moe = {
            bf16 = 1.052, default = 1.052, fp8_block = 1.109, int4_wo = 1.052, nvfp4 = 1.152,
            w4a16_mxfp4 = 1.21, w4a8_mxfp4_mxfp8 = 0.9726,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.951, default = 0.9647, fp8 = 1.131, fp8_block = 0.8452, nvfp4 = 0.8259 },
            moe = {
                bf16 = 1.052, default = 1.052, fp8_block = 1.109, int4_wo = 1.052, nvfp4 = 1.152,
                w4a16_mxfp4 = 1.21, w4a8_mxfp4_mxfp8 = 0.9726,
            },
        },
        hopper = {
            gemm = { bf16 = 0.951, default = 0.9647, fp8 = 1.131, fp8_block = 0.8452, nvfp4 = 0.8259 },
            moe = {
                bf16 = 1.052, default = 1.052, fp8_block = 1.109, int4_wo = 1.052, nvfp4 = 1.152,
                w4a16_mxfp4 = 1.21, w4a8_mxfp4_mxfp8 = 0.9726,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.1956, known = 0.1122, other_chip = 0.1491, other_model = 0.1563 },
        ttft = { disaggregated = 0.8146, known = 0.3515, other_chip = 0.5631, other_model = 0.4658 },
    },
}
