-- Written by llmspice calibrate --op=e2e --backend=vllm from 462 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.1 % and 12.1 %; with whole models left out 6.9 %
-- and 13.4 %; with whole chips left out 5.5 % and 13.1 %; disaggregated 6.2 % and 7.9 %; TTFT of requests
-- that do not queue 12.0 % and 15.6 %.
return {
    name = "vllm",
    title = "vLLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    graph_tokens = 512,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.65,
    held_share = 0.5,
    prompt_token_s = 5.792e-06,
    early_before = 14,
    early_step_s = 0.0002333,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 462,
    host = {
        step_s = 0.0002594, rank_s = 8.415e-05, layer_s = 2.584e-06, sequence_s = 6.194e-06, draft_s = 1e-05,
        prefill_layer_s = 8.37e-06, launch_kernel_s = 4.03e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001416, layer_s = 1.995e-06 },
        hopper = { step_s = 0.0002232, layer_s = 2.758e-06 },
    },
    fused_s = { bf16 = 1.49e-06, fp8 = 3.386e-06, fp8_block = 2.376e-06, nvfp4 = 3.096e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.459e-06, fp8 = 4.646e-06, fp8_block = 1.221e-05, nvfp4 = 4.625e-06 },
        hopper = { bf16 = 1.509e-06, fp8 = 3.101e-06, fp8_block = 2.387e-06, nvfp4 = 3.096e-06 },
    },
    first_token = {
        inferencex = { fixed = 0, steps = 3.709 },
        powers = { fixed = 0.02023, steps = 2.623 },
        thousands = { fixed = 0.01133, steps = 0 },
    },
    scale = {
        allreduce = { default = 0.979 },
        attention_decode = { bf16 = 0.9423, default = 0.9718, kv_fp8 = 0.9919 },
        attention_prefill = { default = 1.015 },
        gemm = { bf16 = 1.055, default = 1.047, fp8 = 1.019, fp8_block = 1.046, nvfp4 = 1.087 },
        mla_decode = { bf16 = 1.017, default = 1.009, kv_fp8 = 1.004 },
        mla_prefill = { default = 1 },
        moe = {
            bf16 = 0.9746, default = 0.9746, fp8_block = 0.9741, int4_wo = 0.9953, nvfp4 = 0.9542,
            w4a16_mxfp4 = 0.9662, w4a8_mxfp4_mxfp8 = 0.9746,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9773 },
            attention_decode = { bf16 = 0.9423, default = 0.9718, kv_fp8 = 0.9919 },
            attention_prefill = { default = 1.015 },
            gemm = { bf16 = 1.064, default = 1.056, fp8 = 1.027, fp8_block = 1.055, nvfp4 = 1.096 },
            mla_decode = { bf16 = 1.017, default = 1.009, kv_fp8 = 1.004 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9705, default = 0.9705, fp8_block = 0.97, int4_wo = 0.9911, nvfp4 = 0.9502,
                w4a16_mxfp4 = 0.9622, w4a8_mxfp4_mxfp8 = 0.9705,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9775 },
            attention_decode = { bf16 = 0.9423, default = 0.9718, kv_fp8 = 0.9919 },
            attention_prefill = { default = 1.015 },
            gemm = { bf16 = 1.054, default = 1.046, fp8 = 1.018, fp8_block = 1.046, nvfp4 = 1.086 },
            mla_decode = { bf16 = 1.017, default = 1.009, kv_fp8 = 1.004 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9747, default = 0.9747, fp8_block = 0.9742, int4_wo = 0.9955, nvfp4 = 0.9543,
                w4a16_mxfp4 = 0.9664, w4a8_mxfp4_mxfp8 = 0.9747,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.19, default = 1.04, fp8 = 1.006, fp8_block = 1.045, nvfp4 = 1.094 },
        moe = {
            bf16 = 1.055, default = 1.055, fp8_block = 1.099, int4_wo = 0.9527, nvfp4 = 1.132,
            w4a16_mxfp4 = 1.244, w4a8_mxfp4_mxfp8 = 1.096,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.19, default = 1.04, fp8 = 1.006, fp8_block = 1.045, nvfp4 = 1.094 },
            moe = {
                bf16 = 1.055, default = 1.055, fp8_block = 1.099, int4_wo = 0.9527, nvfp4 = 1.132,
                w4a16_mxfp4 = 1.244, w4a8_mxfp4_mxfp8 = 1.096,
            },
        },
        hopper = {
            gemm = { bf16 = 1.19, default = 1.04, fp8 = 1.006, fp8_block = 1.045, nvfp4 = 1.094 },
            moe = {
                bf16 = 1.055, default = 1.055, fp8_block = 1.099, int4_wo = 0.9527, nvfp4 = 1.132,
                w4a16_mxfp4 = 1.244, w4a8_mxfp4_mxfp8 = 1.096,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.1859, known = 0.09297, other_chip = 0.1102, other_model = 0.1267 },
        ttft = { disaggregated = 0.4748, known = 0.2374, other_chip = 0.2776, other_model = 0.2988 },
    },
}
