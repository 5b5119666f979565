-- Written by llmspice calibrate --op=e2e --backend=sglang from 363 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.5 % and 10.9 %; with whole models left out 9.3 %
-- and 13.1 %; with whole chips left out 9.0 % and 12.8 %; disaggregated 6.5 % and 9.9 %; TTFT of requests
-- that do not queue 15.9 % and 25.8 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    phased_experts = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.581,
    held_share = 0.4844,
    prompt_token_s = 1.903e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 363,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0004862, rank_s = 0.0001058, layer_s = 2.973e-06, sequence_s = 1.002e-05,
        draft_s = 1.926e-05, prefill_layer_s = 9.418e-06, launch_kernel_s = 3.781e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0004642, layer_s = 2.849e-06 },
        hopper = { step_s = 0.0004993, layer_s = 3.068e-06 },
    },
    fused_s = { bf16 = 1.636e-06, fp8 = 1.996e-06, fp8_block = 1.473e-06, nvfp4 = 2.354e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.804e-06, fp8 = 3.447e-06, fp8_block = 1.194e-05, nvfp4 = 2.243e-06 },
        hopper = { bf16 = 1.605e-06, fp8 = 1.996e-06, fp8_block = 1.441e-06, nvfp4 = 2.354e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 0.09827, steps = 8.019 },
        powers = { fixed = 0.002506, steps = 1 },
        thousands = { fixed = 0.03159, steps = 12.03 },
    },
    scale = {
        allreduce = { default = 1.012 },
        attention_decode = { bf16 = 1.052, default = 1.022, kv_fp8 = 1.001 },
        attention_prefill = { default = 0.975 },
        gemm = { bf16 = 0.9739, default = 0.9981, fp8 = 0.9981, fp8_block = 1.013, nvfp4 = 1.007 },
        mla_decode = { bf16 = 1.037, default = 1.047, kv_fp8 = 1.075 },
        mla_prefill = { default = 1.019 },
        moe = {
            bf16 = 0.9441, default = 0.9984, fp8_block = 1.033, int4_wo = 0.9984, nvfp4 = 1.019,
            w4a16_mxfp4 = 0.9984, w4a8_mxfp4_mxfp8 = 0.9984,
        },
        state_decode = { default = 0.9773 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.022 },
            attention_decode = { bf16 = 1.052, default = 1.022, kv_fp8 = 1.001 },
            attention_prefill = { default = 0.975 },
            gemm = { bf16 = 0.9839, default = 1.008, fp8 = 1.008, fp8_block = 1.023, nvfp4 = 1.017 },
            mla_decode = { bf16 = 1.037, default = 1.047, kv_fp8 = 1.075 },
            mla_prefill = { default = 1.019 },
            moe = {
                bf16 = 0.947, default = 1.002, fp8_block = 1.036, int4_wo = 1.002, nvfp4 = 1.022,
                w4a16_mxfp4 = 1.002, w4a8_mxfp4_mxfp8 = 1.002,
            },
            state_decode = { default = 0.9773 },
        },
        hopper = {
            allreduce = { default = 1.005 },
            attention_decode = { bf16 = 1.052, default = 1.022, kv_fp8 = 1.001 },
            attention_prefill = { default = 0.975 },
            gemm = { bf16 = 0.9633, default = 0.9873, fp8 = 0.9873, fp8_block = 1.002, nvfp4 = 0.9962 },
            mla_decode = { bf16 = 1.037, default = 1.047, kv_fp8 = 1.075 },
            mla_prefill = { default = 1.019 },
            moe = {
                bf16 = 0.9404, default = 0.9945, fp8_block = 1.029, int4_wo = 0.9945, nvfp4 = 1.015,
                w4a16_mxfp4 = 0.9945, w4a8_mxfp4_mxfp8 = 0.9945,
            },
            state_decode = { default = 0.9773 },
        },
    },
    large = {
        gemm = { bf16 = 1.011, default = 0.9992, fp8 = 0.9992, fp8_block = 0.9623, nvfp4 = 1.022 },
        moe = {
            bf16 = 1.012, default = 1.076, fp8_block = 1.514, int4_wo = 1.076, nvfp4 = 1.09,
            w4a16_mxfp4 = 1.076, w4a8_mxfp4_mxfp8 = 1.076,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.011, default = 0.9992, fp8 = 0.9992, fp8_block = 0.9623, nvfp4 = 1.022 },
            moe = {
                bf16 = 1.012, default = 1.076, fp8_block = 1.514, int4_wo = 1.076, nvfp4 = 1.09,
                w4a16_mxfp4 = 1.076, w4a8_mxfp4_mxfp8 = 1.076,
            },
        },
        hopper = {
            gemm = { bf16 = 1.011, default = 0.9992, fp8 = 0.9992, fp8_block = 0.9623, nvfp4 = 1.022 },
            moe = {
                bf16 = 1.012, default = 1.076, fp8_block = 1.514, int4_wo = 1.076, nvfp4 = 1.09,
                w4a16_mxfp4 = 1.076, w4a8_mxfp4_mxfp8 = 1.076,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = { "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_32b", "qwen3_5_397b_a17b" },
        tpot = { disaggregated = 0.1389, known = 0.1773, other_chip = 0.211, other_model = 0.2138 },
        ttft = { disaggregated = 0.5419, known = 0.4202, other_chip = 0.4767, other_model = 0.4972 },
    },
}
