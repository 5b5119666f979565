-- Written by llmspice calibrate --op=e2e --backend=sglang from 363 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.6 % and 11.1 %; with whole models left out 10.4
-- % and 13.8 %; with whole chips left out 9.6 % and 13.5 %; disaggregated 6.0 % and 10.0 %; TTFT of requests
-- that do not queue 14.3 % and 23.1 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    phased_experts = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.5817,
    held_share = 0.5672,
    prompt_token_s = 2.016e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 72,
    rows = 363,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0004931, rank_s = 0.0001019, layer_s = 2.99e-06, sequence_s = 1.108e-05,
        draft_s = 1.79e-05, prefill_layer_s = 9.222e-06, launch_kernel_s = 2.737e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0004774, layer_s = 2.904e-06 },
        hopper = { step_s = 0.0005045, layer_s = 3.066e-06 },
    },
    fused_s = { bf16 = 1.544e-06, fp8 = 1.908e-06, fp8_block = 1.379e-06, nvfp4 = 2.171e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.574e-06, fp8 = 3.433e-06, fp8_block = 1.198e-05, nvfp4 = 2.224e-06 },
        hopper = { bf16 = 1.558e-06, fp8 = 1.908e-06, fp8_block = 1.313e-06, nvfp4 = 2.171e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.1067, steps = 6.986 },
        powers = { fixed = 0.004045, steps = 1 },
        thousands = { fixed = 0.03492, steps = 12.47 },
    },
    scale = {
        allreduce = { default = 1.003 },
        attention_decode = { bf16 = 1.051, default = 1.023, kv_fp8 = 1.003 },
        attention_prefill = { default = 0.9773 },
        gemm = { bf16 = 0.9851, default = 1.002, fp8 = 1.002, fp8_block = 1.01, nvfp4 = 1.014 },
        mla_decode = { bf16 = 1.048, default = 1.058, kv_fp8 = 1.09 },
        mla_prefill = { default = 1.012 },
        moe = {
            bf16 = 0.9724, default = 1.016, fp8_block = 1.026, int4_wo = 1.016, nvfp4 = 1.057,
            w4a16_mxfp4 = 1.016, w4a8_mxfp4_mxfp8 = 1.016,
        },
        state_decode = { default = 0.9804 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.011 },
            attention_decode = { bf16 = 1.051, default = 1.023, kv_fp8 = 1.003 },
            attention_prefill = { default = 0.9773 },
            gemm = { bf16 = 0.9992, default = 1.017, fp8 = 1.017, fp8_block = 1.024, nvfp4 = 1.028 },
            mla_decode = { bf16 = 1.048, default = 1.058, kv_fp8 = 1.09 },
            mla_prefill = { default = 1.012 },
            moe = {
                bf16 = 0.976, default = 1.02, fp8_block = 1.03, int4_wo = 1.02, nvfp4 = 1.061,
                w4a16_mxfp4 = 1.02, w4a8_mxfp4_mxfp8 = 1.02,
            },
            state_decode = { default = 0.9804 },
        },
        hopper = {
            allreduce = { default = 0.9963 },
            attention_decode = { bf16 = 1.051, default = 1.023, kv_fp8 = 1.003 },
            attention_prefill = { default = 0.9773 },
            gemm = { bf16 = 0.9717, default = 0.9887, fp8 = 0.9887, fp8_block = 0.9961, nvfp4 = 1 },
            mla_decode = { bf16 = 1.048, default = 1.058, kv_fp8 = 1.09 },
            mla_prefill = { default = 1.012 },
            moe = {
                bf16 = 0.9712, default = 1.015, fp8_block = 1.025, int4_wo = 1.015, nvfp4 = 1.056,
                w4a16_mxfp4 = 1.015, w4a8_mxfp4_mxfp8 = 1.015,
            },
            state_decode = { default = 0.9804 },
        },
    },
    large = {
        gemm = { bf16 = 0.9788, default = 0.9934, fp8 = 0.9934, fp8_block = 0.9643, nvfp4 = 1.012 },
        moe = {
            bf16 = 1.076, default = 1.118, fp8_block = 1.477, int4_wo = 1.118, nvfp4 = 1.362,
            w4a16_mxfp4 = 1.118, w4a8_mxfp4_mxfp8 = 1.118,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9788, default = 0.9934, fp8 = 0.9934, fp8_block = 0.9643, nvfp4 = 1.012 },
            moe = {
                bf16 = 1.076, default = 1.118, fp8_block = 1.477, int4_wo = 1.118, nvfp4 = 1.362,
                w4a16_mxfp4 = 1.118, w4a8_mxfp4_mxfp8 = 1.118,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9788, default = 0.9934, fp8 = 0.9934, fp8_block = 0.9643, nvfp4 = 1.012 },
            moe = {
                bf16 = 1.076, default = 1.118, fp8_block = 1.477, int4_wo = 1.118, nvfp4 = 1.362,
                w4a16_mxfp4 = 1.118, w4a8_mxfp4_mxfp8 = 1.118,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = { "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_32b", "qwen3_5_397b_a17b" },
        tpot = { disaggregated = 0.1213, known = 0.1786, other_chip = 0.2124, other_model = 0.2148 },
        ttft = { disaggregated = 0.5097, known = 0.3792, other_chip = 0.3958, other_model = 0.3965 },
    },
}
