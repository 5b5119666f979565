-- Written by llmspice calibrate --op=e2e --backend=vllm from 462 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.1 % and 12.2 %; with whole models left out 6.9 %
-- and 13.3 %; with whole chips left out 5.5 % and 13.1 %; disaggregated 6.2 % and 7.8 %; TTFT of requests
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
    prompt_token_s = 5.808e-06,
    early_before = 14,
    early_step_s = 0.0002332,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 462,
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0002608, rank_s = 8.447e-05, layer_s = 2.589e-06, sequence_s = 6.191e-06, draft_s = 1e-05,
        prefill_layer_s = 8.337e-06, launch_kernel_s = 4.04e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001447, layer_s = 2.011e-06 },
        hopper = { step_s = 0.0002239, layer_s = 2.757e-06 },
    },
    fused_s = { bf16 = 1.485e-06, fp8 = 3.134e-06, fp8_block = 2.307e-06, nvfp4 = 2.828e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.476e-06, fp8 = 4.639e-06, fp8_block = 1.225e-05, nvfp4 = 4.568e-06 },
        hopper = { bf16 = 1.48e-06, fp8 = 2.873e-06, fp8_block = 2.318e-06, nvfp4 = 2.828e-06 },
    },
    first_token = {
        inferencex = { fixed = 0, steps = 3.725 },
        powers = { fixed = 0.01971, steps = 2.7 },
        thousands = { fixed = 0.01207, steps = 0 },
    },
    scale = {
        allreduce = { default = 0.979 },
        attention_decode = { bf16 = 0.9402, default = 0.9698, kv_fp8 = 0.9894 },
        attention_prefill = { default = 1.015 },
        gemm = { bf16 = 1.053, default = 1.044, fp8 = 1.013, fp8_block = 1.043, nvfp4 = 1.083 },
        mla_decode = { bf16 = 1.018, default = 1.009, kv_fp8 = 1.004 },
        mla_prefill = { default = 1 },
        moe = {
            bf16 = 0.9753, default = 0.9753, fp8_block = 0.9748, int4_wo = 0.9973, nvfp4 = 0.9541,
            w4a16_mxfp4 = 0.9666, w4a8_mxfp4_mxfp8 = 0.9753,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9773 },
            attention_decode = { bf16 = 0.9402, default = 0.9698, kv_fp8 = 0.9894 },
            attention_prefill = { default = 1.015 },
            gemm = { bf16 = 1.063, default = 1.053, fp8 = 1.023, fp8_block = 1.052, nvfp4 = 1.093 },
            mla_decode = { bf16 = 1.018, default = 1.009, kv_fp8 = 1.004 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9708, default = 0.9708, fp8_block = 0.9703, int4_wo = 0.9927, nvfp4 = 0.9498,
                w4a16_mxfp4 = 0.9622, w4a8_mxfp4_mxfp8 = 0.9708,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9773 },
            attention_decode = { bf16 = 0.9402, default = 0.9698, kv_fp8 = 0.9894 },
            attention_prefill = { default = 1.015 },
            gemm = { bf16 = 1.051, default = 1.041, fp8 = 1.011, fp8_block = 1.041, nvfp4 = 1.08 },
            mla_decode = { bf16 = 1.018, default = 1.009, kv_fp8 = 1.004 },
            mla_prefill = { default = 1 },
            moe = {
                bf16 = 0.9759, default = 0.9759, fp8_block = 0.9754, int4_wo = 0.9979, nvfp4 = 0.9547,
                w4a16_mxfp4 = 0.9672, w4a8_mxfp4_mxfp8 = 0.9759,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.19, default = 1.042, fp8 = 1.022, fp8_block = 1.047, nvfp4 = 1.1 },
        moe = {
            bf16 = 1.054, default = 1.054, fp8_block = 1.097, int4_wo = 0.9506, nvfp4 = 1.13,
            w4a16_mxfp4 = 1.243, w4a8_mxfp4_mxfp8 = 1.098,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.19, default = 1.042, fp8 = 1.022, fp8_block = 1.047, nvfp4 = 1.1 },
            moe = {
                bf16 = 1.054, default = 1.054, fp8_block = 1.097, int4_wo = 0.9506, nvfp4 = 1.13,
                w4a16_mxfp4 = 1.243, w4a8_mxfp4_mxfp8 = 1.098,
            },
        },
        hopper = {
            gemm = { bf16 = 1.19, default = 1.042, fp8 = 1.022, fp8_block = 1.047, nvfp4 = 1.1 },
            moe = {
                bf16 = 1.054, default = 1.054, fp8_block = 1.097, int4_wo = 0.9506, nvfp4 = 1.13,
                w4a16_mxfp4 = 1.243, w4a8_mxfp4_mxfp8 = 1.098,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.1903, known = 0.09514, other_chip = 0.1096, other_model = 0.1267 },
        ttft = { disaggregated = 0.4783, known = 0.2391, other_chip = 0.2751, other_model = 0.3014 },
    },
}
