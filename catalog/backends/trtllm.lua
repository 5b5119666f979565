-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.0 % and 7.6 %; with whole models left out 7.9 %
-- and 9.9 %; with whole chips left out 7.6 % and 9.8 %; disaggregated 9.9 % and 12.1 %; TTFT of requests
-- that do not queue 12.3 % and 17.7 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.6442,
    held_share = 0.6694,
    prompt_token_s = 2.631e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.0003134, rank_s = 7.298e-05, layer_s = 2.093e-06, sequence_s = 1.01e-05,
        draft_s = 9.768e-06, prefill_layer_s = 1.07e-05, launch_kernel_s = 3.065e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001179, layer_s = 8.404e-07 },
        hopper = { step_s = 0.0003895, layer_s = 2.44e-06 },
    },
    fused_s = { bf16 = 2.169e-06, fp8 = 1.063e-05, fp8_block = 2.021e-06, nvfp4 = 1.15e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.725e-06, fp8 = 1.228e-05, fp8_block = 3.27e-06, nvfp4 = 6.15e-06 },
        hopper = { bf16 = 2.283e-06, fp8 = 1.049e-05, fp8_block = 1.291e-06, nvfp4 = 1.15e-05 },
    },
    first_token = {
        crowded = { fixed = 0.03816, steps = 1.491 },
        inferencex = { fixed = 0.01807, steps = 2.751 },
        powers = { fixed = 0.09124, steps = 2.347 },
        thousands = { fixed = 0.04182, steps = 9.94 },
    },
    scale = {
        allreduce = { default = 0.9153 },
        attention_decode = { bf16 = 0.972, default = 0.9831, kv_fp8 = 0.9882 },
        attention_prefill = { default = 0.9824 },
        gemm = { bf16 = 0.9292, default = 0.9518, fp8 = 0.9546, fp8_block = 0.9874, nvfp4 = 0.9202 },
        mla_decode = { bf16 = 1.084, default = 1.084, kv_fp8 = 1.115 },
        mla_prefill = { default = 0.9754 },
        moe = {
            bf16 = 0.8784, default = 0.8784, fp8_block = 0.8763, int4_wo = 0.8784, nvfp4 = 0.815,
            w4a16_mxfp4 = 0.9047, w4a8_mxfp4_mxfp8 = 0.8784,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9051 },
            attention_decode = { bf16 = 0.972, default = 0.9831, kv_fp8 = 0.9882 },
            attention_prefill = { default = 0.9824 },
            gemm = { bf16 = 0.8995, default = 0.9214, fp8 = 0.924, fp8_block = 0.9558, nvfp4 = 0.8907 },
            mla_decode = { bf16 = 1.084, default = 1.084, kv_fp8 = 1.115 },
            mla_prefill = { default = 0.9754 },
            moe = {
                bf16 = 0.8541, default = 0.8541, fp8_block = 0.852, int4_wo = 0.8541, nvfp4 = 0.7925,
                w4a16_mxfp4 = 0.8796, w4a8_mxfp4_mxfp8 = 0.8541,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9125 },
            attention_decode = { bf16 = 0.972, default = 0.9831, kv_fp8 = 0.9882 },
            attention_prefill = { default = 0.9824 },
            gemm = { bf16 = 0.9522, default = 0.9753, fp8 = 0.9781, fp8_block = 1.012, nvfp4 = 0.9429 },
            mla_decode = { bf16 = 1.084, default = 1.084, kv_fp8 = 1.115 },
            mla_prefill = { default = 0.9754 },
            moe = {
                bf16 = 0.8855, default = 0.8855, fp8_block = 0.8834, int4_wo = 0.8855, nvfp4 = 0.8216,
                w4a16_mxfp4 = 0.912, w4a8_mxfp4_mxfp8 = 0.8855,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.006, default = 0.9861, fp8 = 1.177, fp8_block = 0.8533, nvfp4 = 0.8987 },
        moe = {
            bf16 = 1.107, default = 1.107, fp8_block = 1.335, int4_wo = 1.107, nvfp4 = 1.131,
            w4a16_mxfp4 = 1.305, w4a8_mxfp4_mxfp8 = 1.162,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.006, default = 0.9861, fp8 = 1.177, fp8_block = 0.8533, nvfp4 = 0.8987 },
            moe = {
                bf16 = 1.107, default = 1.107, fp8_block = 1.335, int4_wo = 1.107, nvfp4 = 1.131,
                w4a16_mxfp4 = 1.305, w4a8_mxfp4_mxfp8 = 1.162,
            },
        },
        hopper = {
            gemm = { bf16 = 1.006, default = 0.9861, fp8 = 1.177, fp8_block = 0.8533, nvfp4 = 0.8987 },
            moe = {
                bf16 = 1.107, default = 1.107, fp8_block = 1.335, int4_wo = 1.107, nvfp4 = 1.131,
                w4a16_mxfp4 = 1.305, w4a8_mxfp4_mxfp8 = 1.162,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.2205, known = 0.1049, other_chip = 0.143, other_model = 0.1458 },
        ttft = { disaggregated = 0.7776, known = 0.2925, other_chip = 0.5591, other_model = 0.4018 },
    },
}
