-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.9 % and 11.0 %; with whole models left out 10.3
-- % and 13.2 %; with whole chips left out 9.2 % and 13.3 %; disaggregated 7.8 % and 13.1 %; TTFT of requests
-- that do not queue 18.8 % and 27.1 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.5604,
    held_share = 0.5041,
    prompt_token_s = 2.299e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 382,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0005154, rank_s = 0.0001118, layer_s = 3.209e-06, sequence_s = 1.121e-05,
        draft_s = 2.577e-05, prefill_layer_s = 9.24e-06,
    },
    host_on = {
        blackwell = { step_s = 0.0004999, layer_s = 3.124e-06 },
        hopper = { step_s = 0.0005407, layer_s = 3.503e-06 },
    },
    fused_s = { bf16 = 1.575e-06, fp8 = 1.975e-06, fp8_block = 1.443e-06, nvfp4 = 2.337e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.724e-06, fp8 = 3.565e-06, fp8_block = 1.178e-05, nvfp4 = 2.15e-06 },
        hopper = { bf16 = 1.501e-06, fp8 = 1.975e-06, fp8_block = 1.337e-06, nvfp4 = 2.337e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.09806, steps = 9.343 },
        powers = { fixed = 0.004464, steps = 1 },
        thousands = { fixed = 0.06484, steps = 14.3 },
    },
    scale = {
        allreduce = { default = 1.051 },
        attention_decode = { bf16 = 1.074, default = 1.04, kv_fp8 = 1.021 },
        attention_prefill = { default = 0.9796 },
        gemm = { bf16 = 0.9488, default = 0.9633, fp8 = 0.9633, fp8_block = 0.9559, nvfp4 = 0.9724 },
        mla_decode = { bf16 = 1.028, default = 1.039, kv_fp8 = 1.064 },
        mla_prefill = { default = 1.02 },
        moe = {
            bf16 = 0.958, default = 1.017, fp8_block = 1.053, int4_wo = 1.017, nvfp4 = 1.05,
            w4a16_mxfp4 = 1.017, w4a8_mxfp4_mxfp8 = 1.017,
        },
        state_decode = { default = 0.9836 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.067 },
            attention_decode = { bf16 = 1.074, default = 1.04, kv_fp8 = 1.021 },
            attention_prefill = { default = 0.9796 },
            gemm = { bf16 = 0.9507, default = 0.9652, fp8 = 0.9652, fp8_block = 0.9578, nvfp4 = 0.9743 },
            mla_decode = { bf16 = 1.028, default = 1.039, kv_fp8 = 1.064 },
            mla_prefill = { default = 1.02 },
            moe = {
                bf16 = 0.9504, default = 1.009, fp8_block = 1.045, int4_wo = 1.009, nvfp4 = 1.041,
                w4a16_mxfp4 = 1.009, w4a8_mxfp4_mxfp8 = 1.009,
            },
            state_decode = { default = 0.9836 },
        },
        hopper = {
            allreduce = { default = 1.043 },
            attention_decode = { bf16 = 1.074, default = 1.04, kv_fp8 = 1.021 },
            attention_prefill = { default = 0.9796 },
            gemm = { bf16 = 0.9413, default = 0.9556, fp8 = 0.9556, fp8_block = 0.9483, nvfp4 = 0.9646 },
            mla_decode = { bf16 = 1.028, default = 1.039, kv_fp8 = 1.064 },
            mla_prefill = { default = 1.02 },
            moe = {
                bf16 = 0.9683, default = 1.028, fp8_block = 1.064, int4_wo = 1.028, nvfp4 = 1.061,
                w4a16_mxfp4 = 1.028, w4a8_mxfp4_mxfp8 = 1.028,
            },
            state_decode = { default = 0.9836 },
        },
    },
    large = {
        gemm = { bf16 = 1.003, default = 0.9949, fp8 = 0.9949, fp8_block = 0.9439, nvfp4 = 1.02 },
        moe = {
            bf16 = 0.888, default = 0.9911, fp8_block = 0.9609, int4_wo = 0.9911, nvfp4 = 1.099,
            w4a16_mxfp4 = 0.9911, w4a8_mxfp4_mxfp8 = 0.9911,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.003, default = 0.9949, fp8 = 0.9949, fp8_block = 0.9439, nvfp4 = 1.02 },
            moe = {
                bf16 = 0.888, default = 0.9911, fp8_block = 0.9609, int4_wo = 0.9911, nvfp4 = 1.099,
                w4a16_mxfp4 = 0.9911, w4a8_mxfp4_mxfp8 = 0.9911,
            },
        },
        hopper = {
            gemm = { bf16 = 1.003, default = 0.9949, fp8 = 0.9949, fp8_block = 0.9439, nvfp4 = 1.02 },
            moe = {
                bf16 = 0.888, default = 0.9911, fp8_block = 0.9609, int4_wo = 0.9911, nvfp4 = 1.099,
                w4a16_mxfp4 = 0.9911, w4a8_mxfp4_mxfp8 = 0.9911,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.1798, known = 0.1848, other_chip = 0.234, other_model = 0.2237 },
        ttft = { disaggregated = 0.5019, known = 0.4506, other_chip = 0.5033, other_model = 0.5303 },
    },
}
