-- Written by llmspice calibrate --op=e2e --backend=sglang from 363 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.5 % and 10.8 %; with whole models left out 9.9 %
-- and 13.2 %; with whole chips left out 8.8 % and 12.9 %; disaggregated 6.6 % and 9.7 %; TTFT of requests
-- that do not queue 14.8 % and 23.2 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    phased_experts = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.577,
    held_share = 0.5705,
    prompt_token_s = 2.057e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 72,
    rows = 363,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0004848, rank_s = 0.0001046, layer_s = 2.963e-06, sequence_s = 1.068e-05,
        draft_s = 1.824e-05, prefill_layer_s = 9.388e-06, launch_kernel_s = 2.746e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0004627, layer_s = 2.839e-06 },
        hopper = { step_s = 0.0004973, layer_s = 3.052e-06 },
    },
    fused_s = { bf16 = 1.613e-06, fp8 = 1.921e-06, fp8_block = 1.496e-06, nvfp4 = 2.218e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.744e-06, fp8 = 3.396e-06, fp8_block = 1.2e-05, nvfp4 = 2.253e-06 },
        hopper = { bf16 = 1.595e-06, fp8 = 1.921e-06, fp8_block = 1.457e-06, nvfp4 = 2.218e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.1057, steps = 7.065 },
        powers = { fixed = 0.002617, steps = 1 },
        thousands = { fixed = 0.03539, steps = 12.28 },
    },
    scale = {
        allreduce = { default = 1.016 },
        attention_decode = { bf16 = 1.053, default = 1.024, kv_fp8 = 1.003 },
        attention_prefill = { default = 0.978 },
        gemm = { bf16 = 0.9734, default = 0.9945, fp8 = 0.9945, fp8_block = 1.005, nvfp4 = 1.004 },
        mla_decode = { bf16 = 1.035, default = 1.045, kv_fp8 = 1.073 },
        mla_prefill = { default = 1.016 },
        moe = {
            bf16 = 0.9653, default = 1.014, fp8_block = 1.035, int4_wo = 1.014, nvfp4 = 1.048,
            w4a16_mxfp4 = 1.014, w4a8_mxfp4_mxfp8 = 1.014,
        },
        state_decode = { default = 0.9803 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.027 },
            attention_decode = { bf16 = 1.053, default = 1.024, kv_fp8 = 1.003 },
            attention_prefill = { default = 0.978 },
            gemm = { bf16 = 0.9836, default = 1.005, fp8 = 1.005, fp8_block = 1.016, nvfp4 = 1.014 },
            mla_decode = { bf16 = 1.035, default = 1.045, kv_fp8 = 1.073 },
            mla_prefill = { default = 1.016 },
            moe = {
                bf16 = 0.9703, default = 1.019, fp8_block = 1.041, int4_wo = 1.019, nvfp4 = 1.054,
                w4a16_mxfp4 = 1.019, w4a8_mxfp4_mxfp8 = 1.019,
            },
            state_decode = { default = 0.9803 },
        },
        hopper = {
            allreduce = { default = 1.009 },
            attention_decode = { bf16 = 1.053, default = 1.024, kv_fp8 = 1.003 },
            attention_prefill = { default = 0.978 },
            gemm = { bf16 = 0.9624, default = 0.9833, fp8 = 0.9833, fp8_block = 0.9938, nvfp4 = 0.9922 },
            mla_decode = { bf16 = 1.035, default = 1.045, kv_fp8 = 1.073 },
            mla_prefill = { default = 1.016 },
            moe = {
                bf16 = 0.9623, default = 1.011, fp8_block = 1.032, int4_wo = 1.011, nvfp4 = 1.045,
                w4a16_mxfp4 = 1.011, w4a8_mxfp4_mxfp8 = 1.011,
            },
            state_decode = { default = 0.9803 },
        },
    },
    large = {
        gemm = { bf16 = 1.01, default = 0.9985, fp8 = 0.9985, fp8_block = 0.9615, nvfp4 = 1.019 },
        moe = {
            bf16 = 1.045, default = 1.089, fp8_block = 1.483, int4_wo = 1.089, nvfp4 = 1.172,
            w4a16_mxfp4 = 1.089, w4a8_mxfp4_mxfp8 = 1.089,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.01, default = 0.9985, fp8 = 0.9985, fp8_block = 0.9615, nvfp4 = 1.019 },
            moe = {
                bf16 = 1.045, default = 1.089, fp8_block = 1.483, int4_wo = 1.089, nvfp4 = 1.172,
                w4a16_mxfp4 = 1.089, w4a8_mxfp4_mxfp8 = 1.089,
            },
        },
        hopper = {
            gemm = { bf16 = 1.01, default = 0.9985, fp8 = 0.9985, fp8_block = 0.9615, nvfp4 = 1.019 },
            moe = {
                bf16 = 1.045, default = 1.089, fp8_block = 1.483, int4_wo = 1.089, nvfp4 = 1.172,
                w4a16_mxfp4 = 1.089, w4a8_mxfp4_mxfp8 = 1.089,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = { "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_32b", "qwen3_5_397b_a17b" },
        tpot = { disaggregated = 0.119, known = 0.1798, other_chip = 0.2165, other_model = 0.2129 },
        ttft = { disaggregated = 0.5434, known = 0.3818, other_chip = 0.3948, other_model = 0.3996 },
    },
}
