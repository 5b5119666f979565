-- Written by llmspice calibrate --op=e2e --backend=vllm from 495 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.7 % and 16.5 %; with whole models left out 12.1
-- % and 22.4 %; with whole chips left out 6.9 % and 18.7 %; disaggregated 5.9 % and 10.7 %; TTFT of requests
-- that do not queue 11.8 % and 15.9 %.
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
    prompt_token_s = 5.581e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 495,
    host = {
        step_s = 0.0002449, rank_s = 8.282e-05, layer_s = 2.919e-06, sequence_s = 5.451e-06, draft_s = 1e-05,
        prefill_layer_s = 8.773e-06, launch_kernel_s = 3.615e-05,
    },
    host_on = {
        blackwell = { step_s = 0.000159, layer_s = 2.477e-06 },
        hopper = { step_s = 0.0001575, layer_s = 3.264e-06 },
    },
    fused_s = { bf16 = 1.865e-06, fp8 = 3.229e-06, fp8_block = 1.868e-06, nvfp4 = 3.103e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.965e-06, fp8 = 4.707e-06, fp8_block = 1.15e-05, nvfp4 = 4.411e-06 },
        hopper = { bf16 = 2.143e-06, fp8 = 2.873e-06, fp8_block = 1.599e-06, nvfp4 = 3.103e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 0, steps = 3.669 },
        powers = { fixed = 0.01792, steps = 3.017 },
        thousands = { fixed = 0.02921, steps = 0.3806 },
    },
    scale = {
        allreduce = { default = 0.9929 },
        attention_decode = { bf16 = 1.043, default = 1.025, kv_fp8 = 1.017 },
        attention_prefill = { default = 1.014 },
        gemm = { bf16 = 1.075, default = 1.079, fp8 = 1.041, fp8_block = 1.11, nvfp4 = 1.128 },
        mla_decode = { bf16 = 0.9825, default = 0.9804, kv_fp8 = 0.9715 },
        mla_prefill = { default = 0.9958 },
        moe = {
            bf16 = 1.05, default = 1.05, fp8_block = 1.227, int4_wo = 1.037, nvfp4 = 0.9987,
            w4a16_mxfp4 = 0.982, w4a8_mxfp4_mxfp8 = 1.05,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9961 },
            attention_decode = { bf16 = 1.043, default = 1.025, kv_fp8 = 1.017 },
            attention_prefill = { default = 1.014 },
            gemm = { bf16 = 1.087, default = 1.091, fp8 = 1.052, fp8_block = 1.122, nvfp4 = 1.141 },
            mla_decode = { bf16 = 0.9825, default = 0.9804, kv_fp8 = 0.9715 },
            mla_prefill = { default = 0.9958 },
            moe = {
                bf16 = 1.034, default = 1.034, fp8_block = 1.208, int4_wo = 1.02, nvfp4 = 0.9831,
                w4a16_mxfp4 = 0.9667, w4a8_mxfp4_mxfp8 = 1.034,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9883 },
            attention_decode = { bf16 = 1.043, default = 1.025, kv_fp8 = 1.017 },
            attention_prefill = { default = 1.014 },
            gemm = { bf16 = 1.078, default = 1.082, fp8 = 1.043, fp8_block = 1.112, nvfp4 = 1.13 },
            mla_decode = { bf16 = 0.9825, default = 0.9804, kv_fp8 = 0.9715 },
            mla_prefill = { default = 0.9958 },
            moe = {
                bf16 = 1.076, default = 1.076, fp8_block = 1.257, int4_wo = 1.062, nvfp4 = 1.023,
                w4a16_mxfp4 = 1.006, w4a8_mxfp4_mxfp8 = 1.076,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.132, default = 1.03, fp8 = 0.9076, fp8_block = 1.131, nvfp4 = 1.088 },
        moe = {
            bf16 = 1.094, default = 1.094, fp8_block = 1.623, int4_wo = 0.9102, nvfp4 = 1.14,
            w4a16_mxfp4 = 1.194, w4a8_mxfp4_mxfp8 = 1.124,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.132, default = 1.03, fp8 = 0.9076, fp8_block = 1.131, nvfp4 = 1.088 },
            moe = {
                bf16 = 1.094, default = 1.094, fp8_block = 1.623, int4_wo = 0.9102, nvfp4 = 1.14,
                w4a16_mxfp4 = 1.194, w4a8_mxfp4_mxfp8 = 1.124,
            },
        },
        hopper = {
            gemm = { bf16 = 1.132, default = 1.03, fp8 = 0.9076, fp8_block = 1.131, nvfp4 = 1.088 },
            moe = {
                bf16 = 1.094, default = 1.094, fp8_block = 1.623, int4_wo = 0.9102, nvfp4 = 1.14,
                w4a16_mxfp4 = 1.194, w4a8_mxfp4_mxfp8 = 1.124,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.2243, known = 0.1122, other_chip = 0.1484, other_model = 0.1948 },
        ttft = { disaggregated = 0.5087, known = 0.2543, other_chip = 0.3586, other_model = 0.3506 },
    },
}
