-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 6.3 % and 21.6 %; with whole models left out 12.5
-- % and 26.8 %; with whole chips left out 7.8 % and 24.1 %; disaggregated 11.2 % and 55.3 %; TTFT of
-- requests that do not queue 13.3 % and 19.1 %.
return {
    name = "vllm",
    title = "vLLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 499,
    host = {
        step_s = 0.0002029, rank_s = 8.019e-05, layer_s = 3.119e-06, sequence_s = 4.333e-06,
        prefill_layer_s = 1.061e-05,
    },
    host_on = {
        blackwell = { step_s = 8.551e-05, layer_s = 2.779e-06 },
        hopper = { step_s = 0.00013, layer_s = 3.579e-06 },
    },
    fused_s = { bf16 = 1.637e-06, fp8 = 3.039e-06, fp8_block = 1.675e-06, nvfp4 = 2.646e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.488e-06, fp8 = 4.741e-06, fp8_block = 1.084e-05, nvfp4 = 4.27e-06 },
        hopper = { bf16 = 1.923e-06, fp8 = 2.731e-06, fp8_block = 1.359e-06, nvfp4 = 2.646e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.007496, steps = 4.088 },
        inferencex_bunched = { fixed = 0.02, steps = 1 },
        other = { fixed = 0.05524, steps = 1.108 },
    },
    first_token_on = {
        blackwell = {
            inferencex = { fixed = 0.007496, steps = 5.145 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.05524, steps = 2.145 },
        },
        hopper = {
            inferencex = { fixed = 0.007496, steps = 2.617 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.05524, steps = 0.08289 },
        },
    },
    scale = {
        allreduce = { default = 1.08 },
        attention_decode = { bf16 = 0.9516, default = 0.9686, kv_fp8 = 0.9745 },
        attention_prefill = { default = 1.019 },
        gemm = { bf16 = 1.131, default = 1.117, fp8 = 1.067, fp8_block = 1.149, nvfp4 = 1.169 },
        mla_decode = { bf16 = 0.9826, default = 0.9892, kv_fp8 = 0.9918 },
        mla_prefill = { default = 0.9912 },
        moe = {
            bf16 = 1.103, default = 1.103, fp8_block = 1.269, int4_wo = 1.055, nvfp4 = 1.11,
            w4a16_mxfp4 = 1.033, w4a8_mxfp4_mxfp8 = 1.103,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.093 },
            attention_decode = { bf16 = 0.9516, default = 0.9686, kv_fp8 = 0.9745 },
            attention_prefill = { default = 1.019 },
            gemm = { bf16 = 1.145, default = 1.131, fp8 = 1.08, fp8_block = 1.164, nvfp4 = 1.184 },
            mla_decode = { bf16 = 0.9826, default = 0.9892, kv_fp8 = 0.9918 },
            mla_prefill = { default = 0.9912 },
            moe = {
                bf16 = 1.089, default = 1.089, fp8_block = 1.252, int4_wo = 1.041, nvfp4 = 1.095,
                w4a16_mxfp4 = 1.02, w4a8_mxfp4_mxfp8 = 1.089,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.079 },
            attention_decode = { bf16 = 0.9516, default = 0.9686, kv_fp8 = 0.9745 },
            attention_prefill = { default = 1.019 },
            gemm = { bf16 = 1.137, default = 1.123, fp8 = 1.073, fp8_block = 1.155, nvfp4 = 1.175 },
            mla_decode = { bf16 = 0.9826, default = 0.9892, kv_fp8 = 0.9918 },
            mla_prefill = { default = 0.9912 },
            moe = {
                bf16 = 1.136, default = 1.136, fp8_block = 1.307, int4_wo = 1.086, nvfp4 = 1.143,
                w4a16_mxfp4 = 1.064, w4a8_mxfp4_mxfp8 = 1.136,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.202, default = 1.016, fp8 = 0.8755, fp8_block = 1.051, nvfp4 = 1.026 },
        moe = {
            bf16 = 1.123, default = 1.123, fp8_block = 1.465, int4_wo = 0.9095, nvfp4 = 1.106,
            w4a16_mxfp4 = 1.625, w4a8_mxfp4_mxfp8 = 1.19,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.202, default = 1.016, fp8 = 0.8755, fp8_block = 1.051, nvfp4 = 1.026 },
            moe = {
                bf16 = 1.123, default = 1.123, fp8_block = 1.465, int4_wo = 0.9095, nvfp4 = 1.106,
                w4a16_mxfp4 = 1.625, w4a8_mxfp4_mxfp8 = 1.19,
            },
        },
        hopper = {
            gemm = { bf16 = 1.202, default = 1.016, fp8 = 0.8755, fp8_block = 1.051, nvfp4 = 1.026 },
            moe = {
                bf16 = 1.123, default = 1.123, fp8_block = 1.465, int4_wo = 0.9095, nvfp4 = 1.106,
                w4a16_mxfp4 = 1.625, w4a8_mxfp4_mxfp8 = 1.19,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.2653, known = 0.1326, other_chip = 0.1563, other_model = 0.2294 },
        ttft = { disaggregated = 0.5421, known = 0.2711, other_chip = 0.4286, other_model = 0.4659 },
    },
}
