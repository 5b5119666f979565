-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.6 % and 10.6 %; with whole models left out 8.9 %
-- and 12.3 %; with whole chips left out 9.4 % and 12.9 %; disaggregated 7.7 % and 13.8 %; TTFT of requests
-- that do not queue 19.4 % and 27.0 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.5542,
    held_share = 0.503,
    prompt_token_s = 2.381e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 382,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0005586, rank_s = 0.0001172, layer_s = 3.37e-06, sequence_s = 1.079e-05,
        draft_s = 2.559e-05, prefill_layer_s = 9.213e-06,
    },
    host_on = {
        blackwell = { step_s = 0.0005811, layer_s = 3.51e-06 },
        hopper = { step_s = 0.0005736, layer_s = 3.6e-06 },
    },
    fused_s = { bf16 = 1.503e-06, fp8 = 2.015e-06, fp8_block = 1.522e-06, nvfp4 = 2.342e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.544e-06, fp8 = 3.589e-06, fp8_block = 1.185e-05, nvfp4 = 2.224e-06 },
        hopper = { bf16 = 1.465e-06, fp8 = 2.015e-06, fp8_block = 1.444e-06, nvfp4 = 2.342e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.09818, steps = 9.345 },
        powers = { fixed = 0.0103, steps = 0.08434 },
        thousands = { fixed = 0.06375, steps = 14.36 },
    },
    scale = {
        allreduce = { default = 1.056 },
        attention_decode = { bf16 = 1.092, default = 1.065, kv_fp8 = 1.061 },
        attention_prefill = { default = 0.982 },
        gemm = { bf16 = 0.94, default = 0.954, fp8 = 0.954, fp8_block = 0.9447, nvfp4 = 0.9613 },
        mla_decode = { bf16 = 1.008, default = 1.019, kv_fp8 = 1.037 },
        mla_prefill = { default = 1.018 },
        moe = {
            bf16 = 0.9759, default = 1.027, fp8_block = 1.065, int4_wo = 1.027, nvfp4 = 1.053,
            w4a16_mxfp4 = 1.027, w4a8_mxfp4_mxfp8 = 1.027,
        },
        state_decode = { default = 0.9889 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.074 },
            attention_decode = { bf16 = 1.092, default = 1.065, kv_fp8 = 1.061 },
            attention_prefill = { default = 0.982 },
            gemm = { bf16 = 0.9426, default = 0.9567, fp8 = 0.9567, fp8_block = 0.9473, nvfp4 = 0.964 },
            mla_decode = { bf16 = 1.008, default = 1.019, kv_fp8 = 1.037 },
            mla_prefill = { default = 1.018 },
            moe = {
                bf16 = 0.972, default = 1.023, fp8_block = 1.061, int4_wo = 1.023, nvfp4 = 1.049,
                w4a16_mxfp4 = 1.023, w4a8_mxfp4_mxfp8 = 1.023,
            },
            state_decode = { default = 0.9889 },
        },
        hopper = {
            allreduce = { default = 1.047 },
            attention_decode = { bf16 = 1.092, default = 1.065, kv_fp8 = 1.061 },
            attention_prefill = { default = 0.982 },
            gemm = { bf16 = 0.9303, default = 0.9442, fp8 = 0.9442, fp8_block = 0.935, nvfp4 = 0.9514 },
            mla_decode = { bf16 = 1.008, default = 1.019, kv_fp8 = 1.037 },
            mla_prefill = { default = 1.018 },
            moe = {
                bf16 = 0.9842, default = 1.036, fp8_block = 1.074, int4_wo = 1.036, nvfp4 = 1.062,
                w4a16_mxfp4 = 1.036, w4a8_mxfp4_mxfp8 = 1.036,
            },
            state_decode = { default = 0.9889 },
        },
    },
    large = {
        gemm = { bf16 = 0.9956, default = 0.9908, fp8 = 0.9908, fp8_block = 0.9276, nvfp4 = 1.015 },
        moe = {
            bf16 = 0.8893, default = 0.9907, fp8_block = 0.9601, int4_wo = 0.9907, nvfp4 = 1.096,
            w4a16_mxfp4 = 0.9907, w4a8_mxfp4_mxfp8 = 0.9907,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9956, default = 0.9908, fp8 = 0.9908, fp8_block = 0.9276, nvfp4 = 1.015 },
            moe = {
                bf16 = 0.8893, default = 0.9907, fp8_block = 0.9601, int4_wo = 0.9907, nvfp4 = 1.096,
                w4a16_mxfp4 = 0.9907, w4a8_mxfp4_mxfp8 = 0.9907,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9956, default = 0.9908, fp8 = 0.9908, fp8_block = 0.9276, nvfp4 = 1.015 },
            moe = {
                bf16 = 0.8893, default = 0.9907, fp8_block = 0.9601, int4_wo = 0.9907, nvfp4 = 1.096,
                w4a16_mxfp4 = 0.9907, w4a8_mxfp4_mxfp8 = 0.9907,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.1832, known = 0.1754, other_chip = 0.2212, other_model = 0.2052 },
        ttft = { disaggregated = 0.4998, known = 0.4398, other_chip = 0.4946, other_model = 0.5161 },
    },
}
