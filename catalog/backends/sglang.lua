-- Written by llmspice calibrate --op=e2e --backend=sglang from 363 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.5 % and 10.8 %; with whole models left out 9.9 %
-- and 13.1 %; with whole chips left out 9.0 % and 13.1 %; disaggregated 6.4 % and 9.8 %; TTFT of requests
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
    acceptance_rate = 0.5817,
    held_share = 0.5633,
    prompt_token_s = 2.087e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 72,
    rows = 363,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0004899, rank_s = 0.0001055, layer_s = 2.985e-06, sequence_s = 1.033e-05,
        draft_s = 1.766e-05, prefill_layer_s = 9.476e-06, launch_kernel_s = 3.574e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0004686, layer_s = 2.865e-06 },
        hopper = { step_s = 0.0005048, layer_s = 3.09e-06 },
    },
    fused_s = { bf16 = 1.56e-06, fp8 = 1.884e-06, fp8_block = 1.374e-06, nvfp4 = 2.157e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.643e-06, fp8 = 3.425e-06, fp8_block = 1.193e-05, nvfp4 = 2.301e-06 },
        hopper = { bf16 = 1.537e-06, fp8 = 1.884e-06, fp8_block = 1.317e-06, nvfp4 = 2.157e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.105, steps = 6.993 },
        powers = { fixed = 0.002921, steps = 1 },
        thousands = { fixed = 0.03588, steps = 12.45 },
    },
    scale = {
        allreduce = { default = 1.015 },
        attention_decode = { bf16 = 1.059, default = 1.029, kv_fp8 = 1.009 },
        attention_prefill = { default = 0.9783 },
        gemm = { bf16 = 0.9728, default = 0.9929, fp8 = 0.9929, fp8_block = 1.001, nvfp4 = 1.002 },
        mla_decode = { bf16 = 1.036, default = 1.046, kv_fp8 = 1.073 },
        mla_prefill = { default = 1.018 },
        moe = {
            bf16 = 0.9705, default = 1.013, fp8_block = 1.03, int4_wo = 1.013, nvfp4 = 1.044,
            w4a16_mxfp4 = 1.013, w4a8_mxfp4_mxfp8 = 1.013,
        },
        state_decode = { default = 0.9791 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.025 },
            attention_decode = { bf16 = 1.059, default = 1.029, kv_fp8 = 1.009 },
            attention_prefill = { default = 0.9783 },
            gemm = { bf16 = 0.9827, default = 1.003, fp8 = 1.003, fp8_block = 1.012, nvfp4 = 1.012 },
            mla_decode = { bf16 = 1.036, default = 1.046, kv_fp8 = 1.073 },
            mla_prefill = { default = 1.018 },
            moe = {
                bf16 = 0.9739, default = 1.016, fp8_block = 1.033, int4_wo = 1.016, nvfp4 = 1.048,
                w4a16_mxfp4 = 1.016, w4a8_mxfp4_mxfp8 = 1.016,
            },
            state_decode = { default = 0.9791 },
        },
        hopper = {
            allreduce = { default = 1.007 },
            attention_decode = { bf16 = 1.059, default = 1.029, kv_fp8 = 1.009 },
            attention_prefill = { default = 0.9783 },
            gemm = { bf16 = 0.962, default = 0.9818, fp8 = 0.9818, fp8_block = 0.9902, nvfp4 = 0.9911 },
            mla_decode = { bf16 = 1.036, default = 1.046, kv_fp8 = 1.073 },
            mla_prefill = { default = 1.018 },
            moe = {
                bf16 = 0.969, default = 1.011, fp8_block = 1.028, int4_wo = 1.011, nvfp4 = 1.043,
                w4a16_mxfp4 = 1.011, w4a8_mxfp4_mxfp8 = 1.011,
            },
            state_decode = { default = 0.9791 },
        },
    },
    large = {
        gemm = { bf16 = 1.006, default = 0.9984, fp8 = 0.9984, fp8_block = 0.9643, nvfp4 = 1.02 },
        moe = {
            bf16 = 1.058, default = 1.093, fp8_block = 1.494, int4_wo = 1.093, nvfp4 = 1.18,
            w4a16_mxfp4 = 1.093, w4a8_mxfp4_mxfp8 = 1.093,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.006, default = 0.9984, fp8 = 0.9984, fp8_block = 0.9643, nvfp4 = 1.02 },
            moe = {
                bf16 = 1.058, default = 1.093, fp8_block = 1.494, int4_wo = 1.093, nvfp4 = 1.18,
                w4a16_mxfp4 = 1.093, w4a8_mxfp4_mxfp8 = 1.093,
            },
        },
        hopper = {
            gemm = { bf16 = 1.006, default = 0.9984, fp8 = 0.9984, fp8_block = 0.9643, nvfp4 = 1.02 },
            moe = {
                bf16 = 1.058, default = 1.093, fp8_block = 1.494, int4_wo = 1.093, nvfp4 = 1.18,
                w4a16_mxfp4 = 1.093, w4a8_mxfp4_mxfp8 = 1.093,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = { "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_32b", "qwen3_5_397b_a17b" },
        tpot = { disaggregated = 0.121, known = 0.1732, other_chip = 0.216, other_model = 0.2047 },
        ttft = { disaggregated = 0.5592, known = 0.3841, other_chip = 0.3935, other_model = 0.3971 },
    },
}
