-- Written by llmspice calibrate --op=e2e --backend=sglang from 363 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.5 % and 10.9 %; with whole models left out 9.8 %
-- and 13.2 %; with whole chips left out 8.6 % and 13.0 %; disaggregated 6.3 % and 10.0 %; TTFT of requests
-- that do not queue 14.6 % and 23.2 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    phased_experts = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.5764,
    held_share = 0.5663,
    prompt_token_s = 2.124e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 363,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0004859, rank_s = 0.0001056, layer_s = 2.97e-06, sequence_s = 1.016e-05,
        draft_s = 1.822e-05, prefill_layer_s = 9.584e-06, launch_kernel_s = 3.387e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0004628, layer_s = 2.839e-06 },
        hopper = { step_s = 0.0004999, layer_s = 3.069e-06 },
    },
    fused_s = { bf16 = 1.623e-06, fp8 = 1.996e-06, fp8_block = 1.494e-06, nvfp4 = 2.365e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.775e-06, fp8 = 3.447e-06, fp8_block = 1.2e-05, nvfp4 = 2.265e-06 },
        hopper = { bf16 = 1.595e-06, fp8 = 1.996e-06, fp8_block = 1.453e-06, nvfp4 = 2.365e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 0.1019, steps = 7.196 },
        powers = { fixed = 0.001344, steps = 1 },
        thousands = { fixed = 0.03159, steps = 12.12 },
    },
    scale = {
        allreduce = { default = 1.018 },
        attention_decode = { bf16 = 1.052, default = 1.023, kv_fp8 = 1.003 },
        attention_prefill = { default = 0.9795 },
        gemm = { bf16 = 0.9707, default = 0.9934, fp8 = 0.9934, fp8_block = 1.006, nvfp4 = 1.002 },
        mla_decode = { bf16 = 1.035, default = 1.045, kv_fp8 = 1.072 },
        mla_prefill = { default = 1.019 },
        moe = {
            bf16 = 0.9595, default = 1.007, fp8_block = 1.033, int4_wo = 1.007, nvfp4 = 1.033,
            w4a16_mxfp4 = 1.007, w4a8_mxfp4_mxfp8 = 1.007,
        },
        state_decode = { default = 0.9787 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.028 },
            attention_decode = { bf16 = 1.052, default = 1.023, kv_fp8 = 1.003 },
            attention_prefill = { default = 0.9795 },
            gemm = { bf16 = 0.9805, default = 1.003, fp8 = 1.003, fp8_block = 1.016, nvfp4 = 1.012 },
            mla_decode = { bf16 = 1.035, default = 1.045, kv_fp8 = 1.072 },
            mla_prefill = { default = 1.019 },
            moe = {
                bf16 = 0.9632, default = 1.011, fp8_block = 1.037, int4_wo = 1.011, nvfp4 = 1.037,
                w4a16_mxfp4 = 1.011, w4a8_mxfp4_mxfp8 = 1.011,
            },
            state_decode = { default = 0.9787 },
        },
        hopper = {
            allreduce = { default = 1.01 },
            attention_decode = { bf16 = 1.052, default = 1.023, kv_fp8 = 1.003 },
            attention_prefill = { default = 0.9795 },
            gemm = { bf16 = 0.96, default = 0.9824, fp8 = 0.9824, fp8_block = 0.9944, nvfp4 = 0.9909 },
            mla_decode = { bf16 = 1.035, default = 1.045, kv_fp8 = 1.072 },
            mla_prefill = { default = 1.019 },
            moe = {
                bf16 = 0.9568, default = 1.004, fp8_block = 1.03, int4_wo = 1.004, nvfp4 = 1.03,
                w4a16_mxfp4 = 1.004, w4a8_mxfp4_mxfp8 = 1.004,
            },
            state_decode = { default = 0.9787 },
        },
    },
    large = {
        gemm = { bf16 = 1.02, default = 1.001, fp8 = 1.001, fp8_block = 0.9643, nvfp4 = 1.022 },
        moe = {
            bf16 = 1.075, default = 1.087, fp8_block = 1.499, int4_wo = 1.087, nvfp4 = 1.114,
            w4a16_mxfp4 = 1.087, w4a8_mxfp4_mxfp8 = 1.087,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.02, default = 1.001, fp8 = 1.001, fp8_block = 0.9643, nvfp4 = 1.022 },
            moe = {
                bf16 = 1.075, default = 1.087, fp8_block = 1.499, int4_wo = 1.087, nvfp4 = 1.114,
                w4a16_mxfp4 = 1.087, w4a8_mxfp4_mxfp8 = 1.087,
            },
        },
        hopper = {
            gemm = { bf16 = 1.02, default = 1.001, fp8 = 1.001, fp8_block = 0.9643, nvfp4 = 1.022 },
            moe = {
                bf16 = 1.075, default = 1.087, fp8_block = 1.499, int4_wo = 1.087, nvfp4 = 1.114,
                w4a16_mxfp4 = 1.087, w4a8_mxfp4_mxfp8 = 1.087,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = { "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_32b", "qwen3_5_397b_a17b" },
        tpot = { disaggregated = 0.1414, known = 0.1791, other_chip = 0.2182, other_model = 0.2134 },
        ttft = { disaggregated = 0.5478, known = 0.3822, other_chip = 0.3822, other_model = 0.4007 },
    },
}
