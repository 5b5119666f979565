-- Written by llmspice calibrate --op=e2e --backend=sglang from 363 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.5 % and 10.8 %; with whole models left out 9.8 %
-- and 13.2 %; with whole chips left out 8.9 % and 12.9 %; disaggregated 6.3 % and 9.7 %; TTFT of requests
-- that do not queue 14.9 % and 23.2 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    phased_experts = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.576,
    held_share = 0.5709,
    prompt_token_s = 2.073e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 72,
    rows = 363,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0004858, rank_s = 0.0001042, layer_s = 2.967e-06, sequence_s = 1.092e-05,
        draft_s = 1.854e-05, prefill_layer_s = 9.293e-06, launch_kernel_s = 2.637e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0004653, layer_s = 2.852e-06 },
        hopper = { step_s = 0.0004972, layer_s = 3.049e-06 },
    },
    fused_s = { bf16 = 1.62e-06, fp8 = 1.923e-06, fp8_block = 1.486e-06, nvfp4 = 2.224e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.751e-06, fp8 = 3.408e-06, fp8_block = 1.198e-05, nvfp4 = 2.259e-06 },
        hopper = { bf16 = 1.609e-06, fp8 = 1.923e-06, fp8_block = 1.446e-06, nvfp4 = 2.224e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.1043, steps = 7.327 },
        powers = { fixed = 0.003159, steps = 1 },
        thousands = { fixed = 0.03582, steps = 12.28 },
    },
    scale = {
        allreduce = { default = 1.016 },
        attention_decode = { bf16 = 1.051, default = 1.022, kv_fp8 = 1.002 },
        attention_prefill = { default = 0.9787 },
        gemm = { bf16 = 0.9752, default = 0.9976, fp8 = 0.9976, fp8_block = 1.01, nvfp4 = 1.006 },
        mla_decode = { bf16 = 1.038, default = 1.048, kv_fp8 = 1.076 },
        mla_prefill = { default = 1.015 },
        moe = {
            bf16 = 0.9635, default = 1.012, fp8_block = 1.033, int4_wo = 1.012, nvfp4 = 1.045,
            w4a16_mxfp4 = 1.012, w4a8_mxfp4_mxfp8 = 1.012,
        },
        state_decode = { default = 0.9807 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.027 },
            attention_decode = { bf16 = 1.051, default = 1.022, kv_fp8 = 1.002 },
            attention_prefill = { default = 0.9787 },
            gemm = { bf16 = 0.9865, default = 1.009, fp8 = 1.009, fp8_block = 1.022, nvfp4 = 1.018 },
            mla_decode = { bf16 = 1.038, default = 1.048, kv_fp8 = 1.076 },
            mla_prefill = { default = 1.015 },
            moe = {
                bf16 = 0.968, default = 1.017, fp8_block = 1.037, int4_wo = 1.017, nvfp4 = 1.05,
                w4a16_mxfp4 = 1.017, w4a8_mxfp4_mxfp8 = 1.017,
            },
            state_decode = { default = 0.9807 },
        },
        hopper = {
            allreduce = { default = 1.009 },
            attention_decode = { bf16 = 1.051, default = 1.022, kv_fp8 = 1.002 },
            attention_prefill = { default = 0.9787 },
            gemm = { bf16 = 0.9637, default = 0.9858, fp8 = 0.9858, fp8_block = 0.9985, nvfp4 = 0.9946 },
            mla_decode = { bf16 = 1.038, default = 1.048, kv_fp8 = 1.076 },
            mla_prefill = { default = 1.015 },
            moe = {
                bf16 = 0.9607, default = 1.009, fp8_block = 1.03, int4_wo = 1.009, nvfp4 = 1.043,
                w4a16_mxfp4 = 1.009, w4a8_mxfp4_mxfp8 = 1.009,
            },
            state_decode = { default = 0.9807 },
        },
    },
    large = {
        gemm = { bf16 = 1.006, default = 0.9968, fp8 = 0.9968, fp8_block = 0.9563, nvfp4 = 1.017 },
        moe = {
            bf16 = 1.04, default = 1.085, fp8_block = 1.461, int4_wo = 1.085, nvfp4 = 1.167,
            w4a16_mxfp4 = 1.085, w4a8_mxfp4_mxfp8 = 1.085,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.006, default = 0.9968, fp8 = 0.9968, fp8_block = 0.9563, nvfp4 = 1.017 },
            moe = {
                bf16 = 1.04, default = 1.085, fp8_block = 1.461, int4_wo = 1.085, nvfp4 = 1.167,
                w4a16_mxfp4 = 1.085, w4a8_mxfp4_mxfp8 = 1.085,
            },
        },
        hopper = {
            gemm = { bf16 = 1.006, default = 0.9968, fp8 = 0.9968, fp8_block = 0.9563, nvfp4 = 1.017 },
            moe = {
                bf16 = 1.04, default = 1.085, fp8_block = 1.461, int4_wo = 1.085, nvfp4 = 1.167,
                w4a16_mxfp4 = 1.085, w4a8_mxfp4_mxfp8 = 1.085,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = { "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_32b", "qwen3_5_397b_a17b" },
        tpot = { disaggregated = 0.119, known = 0.1796, other_chip = 0.2161, other_model = 0.2128 },
        ttft = { disaggregated = 0.563, known = 0.3825, other_chip = 0.3953, other_model = 0.3984 },
    },
}
