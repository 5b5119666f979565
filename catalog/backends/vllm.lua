-- Written by llmspice calibrate --op=e2e --backend=vllm from 495 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.7 % and 16.4 %; with whole models left out 12.1
-- % and 22.3 %; with whole chips left out 6.9 % and 18.6 %; disaggregated 6.9 % and 10.9 %; TTFT of requests
-- that do not queue 12.0 % and 15.9 %.
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
    prompt_token_s = 5.567e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 495,
    host = {
        step_s = 0.0002356, rank_s = 8.312e-05, layer_s = 2.864e-06, sequence_s = 5.373e-06, draft_s = 1e-05,
        prefill_layer_s = 8.757e-06, launch_kernel_s = 3.603e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001422, layer_s = 2.346e-06 },
        hopper = { step_s = 0.0001496, layer_s = 3.229e-06 },
    },
    fused_s = { bf16 = 1.833e-06, fp8 = 3.458e-06, fp8_block = 2.151e-06, nvfp4 = 3.561e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.888e-06, fp8 = 4.653e-06, fp8_block = 1.201e-05, nvfp4 = 4.665e-06 },
        hopper = { bf16 = 2.124e-06, fp8 = 3.069e-06, fp8_block = 1.882e-06, nvfp4 = 3.561e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 6.86e-05, steps = 3.668 },
        powers = { fixed = 0.01866, steps = 2.948 },
        thousands = { fixed = 0.02853, steps = 0.4036 },
    },
    scale = {
        allreduce = { default = 0.9892 },
        attention_decode = { bf16 = 1.037, default = 1.021, kv_fp8 = 1.013 },
        attention_prefill = { default = 1.014 },
        gemm = { bf16 = 1.071, default = 1.075, fp8 = 1.043, fp8_block = 1.105, nvfp4 = 1.112 },
        mla_decode = { bf16 = 0.9845, default = 0.9825, kv_fp8 = 0.9745 },
        mla_prefill = { default = 0.9961 },
        moe = {
            bf16 = 1.054, default = 1.054, fp8_block = 1.232, int4_wo = 1.039, nvfp4 = 1.005,
            w4a16_mxfp4 = 0.9846, w4a8_mxfp4_mxfp8 = 1.054,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.992 },
            attention_decode = { bf16 = 1.037, default = 1.021, kv_fp8 = 1.013 },
            attention_prefill = { default = 1.014 },
            gemm = { bf16 = 1.079, default = 1.083, fp8 = 1.052, fp8_block = 1.114, nvfp4 = 1.121 },
            mla_decode = { bf16 = 0.9845, default = 0.9825, kv_fp8 = 0.9745 },
            mla_prefill = { default = 0.9961 },
            moe = {
                bf16 = 1.039, default = 1.039, fp8_block = 1.214, int4_wo = 1.024, nvfp4 = 0.9908,
                w4a16_mxfp4 = 0.9703, w4a8_mxfp4_mxfp8 = 1.039,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9846 },
            attention_decode = { bf16 = 1.037, default = 1.021, kv_fp8 = 1.013 },
            attention_prefill = { default = 1.014 },
            gemm = { bf16 = 1.076, default = 1.08, fp8 = 1.048, fp8_block = 1.11, nvfp4 = 1.117 },
            mla_decode = { bf16 = 0.9845, default = 0.9825, kv_fp8 = 0.9745 },
            mla_prefill = { default = 0.9961 },
            moe = {
                bf16 = 1.079, default = 1.079, fp8_block = 1.261, int4_wo = 1.064, nvfp4 = 1.029,
                w4a16_mxfp4 = 1.008, w4a8_mxfp4_mxfp8 = 1.079,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.127, default = 1.032, fp8 = 0.9211, fp8_block = 1.132, nvfp4 = 1.103 },
        moe = {
            bf16 = 1.093, default = 1.093, fp8_block = 1.622, int4_wo = 0.9071, nvfp4 = 1.151,
            w4a16_mxfp4 = 1.192, w4a8_mxfp4_mxfp8 = 1.121,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.127, default = 1.032, fp8 = 0.9211, fp8_block = 1.132, nvfp4 = 1.103 },
            moe = {
                bf16 = 1.093, default = 1.093, fp8_block = 1.622, int4_wo = 0.9071, nvfp4 = 1.151,
                w4a16_mxfp4 = 1.192, w4a8_mxfp4_mxfp8 = 1.121,
            },
        },
        hopper = {
            gemm = { bf16 = 1.127, default = 1.032, fp8 = 0.9211, fp8_block = 1.132, nvfp4 = 1.103 },
            moe = {
                bf16 = 1.093, default = 1.093, fp8_block = 1.622, int4_wo = 0.9071, nvfp4 = 1.151,
                w4a16_mxfp4 = 1.192, w4a8_mxfp4_mxfp8 = 1.121,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.2293, known = 0.1146, other_chip = 0.1359, other_model = 0.1917 },
        ttft = { disaggregated = 0.5052, known = 0.2526, other_chip = 0.3583, other_model = 0.3626 },
    },
}
