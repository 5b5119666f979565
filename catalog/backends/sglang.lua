-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.7 % and 10.9 %; with whole models left out 9.9 %
-- and 13.1 %; with whole chips left out 9.0 % and 12.7 %; disaggregated 7.1 % and 10.0 %; TTFT of requests
-- that do not queue 16.1 % and 26.1 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    phased_experts = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.5849,
    held_share = 0.4949,
    prompt_token_s = 1.958e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 382,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0004944, rank_s = 0.0001053, layer_s = 3.08e-06, sequence_s = 1.013e-05,
        draft_s = 1.89e-05, prefill_layer_s = 9.363e-06, launch_kernel_s = 3.172e-05,
    },
    host_on = {
        blackwell = { step_s = 0.000467, layer_s = 2.923e-06 },
        hopper = { step_s = 0.0005183, layer_s = 3.316e-06 },
    },
    fused_s = { bf16 = 1.622e-06, fp8 = 1.996e-06, fp8_block = 1.423e-06, nvfp4 = 2.355e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.79e-06, fp8 = 3.447e-06, fp8_block = 1.19e-05, nvfp4 = 2.245e-06 },
        hopper = { bf16 = 1.576e-06, fp8 = 1.996e-06, fp8_block = 1.333e-06, nvfp4 = 2.355e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 0.1042, steps = 7.366 },
        powers = { fixed = 0.003433, steps = 1 },
        thousands = { fixed = 0.0537, steps = 12.52 },
    },
    scale = {
        allreduce = { default = 1.018 },
        attention_decode = { bf16 = 1.06, default = 1.027, kv_fp8 = 1.005 },
        attention_prefill = { default = 0.9771 },
        gemm = { bf16 = 0.9689, default = 0.9934, fp8 = 0.9934, fp8_block = 1.007, nvfp4 = 1.002 },
        mla_decode = { bf16 = 1.03, default = 1.041, kv_fp8 = 1.068 },
        mla_prefill = { default = 1.017 },
        moe = {
            bf16 = 0.9584, default = 1.013, fp8_block = 1.051, int4_wo = 1.013, nvfp4 = 1.038,
            w4a16_mxfp4 = 1.013, w4a8_mxfp4_mxfp8 = 1.013,
        },
        state_decode = { default = 0.9767 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.028 },
            attention_decode = { bf16 = 1.06, default = 1.027, kv_fp8 = 1.005 },
            attention_prefill = { default = 0.9771 },
            gemm = { bf16 = 0.9776, default = 1.002, fp8 = 1.002, fp8_block = 1.016, nvfp4 = 1.011 },
            mla_decode = { bf16 = 1.03, default = 1.041, kv_fp8 = 1.068 },
            mla_prefill = { default = 1.017 },
            moe = {
                bf16 = 0.9555, default = 1.01, fp8_block = 1.048, int4_wo = 1.01, nvfp4 = 1.035,
                w4a16_mxfp4 = 1.01, w4a8_mxfp4_mxfp8 = 1.01,
            },
            state_decode = { default = 0.9767 },
        },
        hopper = {
            allreduce = { default = 1.012 },
            attention_decode = { bf16 = 1.06, default = 1.027, kv_fp8 = 1.005 },
            attention_prefill = { default = 0.9771 },
            gemm = { bf16 = 0.9593, default = 0.9835, fp8 = 0.9835, fp8_block = 0.9969, nvfp4 = 0.9925 },
            mla_decode = { bf16 = 1.03, default = 1.041, kv_fp8 = 1.068 },
            mla_prefill = { default = 1.017 },
            moe = {
                bf16 = 0.9632, default = 1.019, fp8_block = 1.056, int4_wo = 1.019, nvfp4 = 1.044,
                w4a16_mxfp4 = 1.019, w4a8_mxfp4_mxfp8 = 1.019,
            },
            state_decode = { default = 0.9767 },
        },
    },
    large = {
        gemm = { bf16 = 1.006, default = 0.995, fp8 = 0.995, fp8_block = 0.9437, nvfp4 = 1.018 },
        moe = {
            bf16 = 1.011, default = 1.078, fp8_block = 1.542, int4_wo = 1.078, nvfp4 = 1.091,
            w4a16_mxfp4 = 1.078, w4a8_mxfp4_mxfp8 = 1.078,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.006, default = 0.995, fp8 = 0.995, fp8_block = 0.9437, nvfp4 = 1.018 },
            moe = {
                bf16 = 1.011, default = 1.078, fp8_block = 1.542, int4_wo = 1.078, nvfp4 = 1.091,
                w4a16_mxfp4 = 1.078, w4a8_mxfp4_mxfp8 = 1.078,
            },
        },
        hopper = {
            gemm = { bf16 = 1.006, default = 0.995, fp8 = 0.995, fp8_block = 0.9437, nvfp4 = 1.018 },
            moe = {
                bf16 = 1.011, default = 1.078, fp8_block = 1.542, int4_wo = 1.078, nvfp4 = 1.091,
                w4a16_mxfp4 = 1.078, w4a8_mxfp4_mxfp8 = 1.078,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.14, known = 0.1821, other_chip = 0.2122, other_model = 0.2148 },
        ttft = { disaggregated = 0.5374, known = 0.4295, other_chip = 0.4887, other_model = 0.5219 },
    },
}
