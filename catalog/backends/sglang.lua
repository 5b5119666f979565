-- Written by llmspice calibrate --op=e2e --backend=sglang from 363 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.7 % and 11.0 %; with whole models left out 10.4
-- % and 13.7 %; with whole chips left out 9.5 % and 13.4 %; disaggregated 5.8 % and 9.9 %; TTFT of requests
-- that do not queue 14.6 % and 22.9 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    phased_experts = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.5836,
    held_share = 0.5611,
    prompt_token_s = 1.984e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 72,
    rows = 363,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm", mla_prefill = "trtllm" },
    },
    host = {
        step_s = 0.0004892, rank_s = 0.0001029, layer_s = 2.973e-06, sequence_s = 1.051e-05,
        draft_s = 1.748e-05, prefill_layer_s = 9.605e-06, launch_kernel_s = 2.956e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0004677, layer_s = 2.852e-06 },
        hopper = { step_s = 0.0005037, layer_s = 3.066e-06 },
    },
    fused_s = { bf16 = 1.556e-06, fp8 = 1.908e-06, fp8_block = 1.389e-06, nvfp4 = 2.18e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.614e-06, fp8 = 3.433e-06, fp8_block = 1.2e-05, nvfp4 = 2.241e-06 },
        hopper = { bf16 = 1.555e-06, fp8 = 1.908e-06, fp8_block = 1.321e-06, nvfp4 = 2.18e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.1061, steps = 6.864 },
        powers = { fixed = 0.00277, steps = 1 },
        thousands = { fixed = 0.03479, steps = 12.41 },
    },
    scale = {
        allreduce = { default = 1.003 },
        attention_decode = { bf16 = 1.055, default = 1.025, kv_fp8 = 1.006 },
        attention_prefill = { default = 0.9762 },
        gemm = { bf16 = 0.9801, default = 0.9976, fp8 = 0.9976, fp8_block = 1.004, nvfp4 = 1.009 },
        mla_decode = { bf16 = 1.039, default = 1.049, kv_fp8 = 1.077 },
        mla_prefill = { default = 1.027 },
        moe = {
            bf16 = 0.978, default = 1.022, fp8_block = 1.033, int4_wo = 1.022, nvfp4 = 1.066,
            w4a16_mxfp4 = 1.022, w4a8_mxfp4_mxfp8 = 1.022,
        },
        state_decode = { default = 0.9791 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.01 },
            attention_decode = { bf16 = 1.055, default = 1.025, kv_fp8 = 1.006 },
            attention_prefill = { default = 0.9762 },
            gemm = { bf16 = 0.9926, default = 1.01, fp8 = 1.01, fp8_block = 1.016, nvfp4 = 1.022 },
            mla_decode = { bf16 = 1.039, default = 1.049, kv_fp8 = 1.077 },
            mla_prefill = { default = 1.027 },
            moe = {
                bf16 = 0.9823, default = 1.027, fp8_block = 1.037, int4_wo = 1.027, nvfp4 = 1.07,
                w4a16_mxfp4 = 1.027, w4a8_mxfp4_mxfp8 = 1.027,
            },
            state_decode = { default = 0.9791 },
        },
        hopper = {
            allreduce = { default = 0.9961 },
            attention_decode = { bf16 = 1.055, default = 1.025, kv_fp8 = 1.006 },
            attention_prefill = { default = 0.9762 },
            gemm = { bf16 = 0.9675, default = 0.9848, fp8 = 0.9848, fp8_block = 0.9908, nvfp4 = 0.9959 },
            mla_decode = { bf16 = 1.039, default = 1.049, kv_fp8 = 1.077 },
            mla_prefill = { default = 1.027 },
            moe = {
                bf16 = 0.9771, default = 1.021, fp8_block = 1.032, int4_wo = 1.021, nvfp4 = 1.065,
                w4a16_mxfp4 = 1.021, w4a8_mxfp4_mxfp8 = 1.021,
            },
            state_decode = { default = 0.9791 },
        },
    },
    large = {
        gemm = { bf16 = 0.9915, default = 0.998, fp8 = 0.998, fp8_block = 0.9742, nvfp4 = 1.021 },
        moe = {
            bf16 = 1.087, default = 1.13, fp8_block = 1.508, int4_wo = 1.13, nvfp4 = 1.415,
            w4a16_mxfp4 = 1.13, w4a8_mxfp4_mxfp8 = 1.13,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9915, default = 0.998, fp8 = 0.998, fp8_block = 0.9742, nvfp4 = 1.021 },
            moe = {
                bf16 = 1.087, default = 1.13, fp8_block = 1.508, int4_wo = 1.13, nvfp4 = 1.415,
                w4a16_mxfp4 = 1.13, w4a8_mxfp4_mxfp8 = 1.13,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9915, default = 0.998, fp8 = 0.998, fp8_block = 0.9742, nvfp4 = 1.021 },
            moe = {
                bf16 = 1.087, default = 1.13, fp8_block = 1.508, int4_wo = 1.13, nvfp4 = 1.415,
                w4a16_mxfp4 = 1.13, w4a8_mxfp4_mxfp8 = 1.13,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = { "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_32b", "qwen3_5_397b_a17b" },
        tpot = { disaggregated = 0.1214, known = 0.1764, other_chip = 0.2125, other_model = 0.212 },
        ttft = { disaggregated = 0.5508, known = 0.3687, other_chip = 0.3887, other_model = 0.3908 },
    },
}
