-- Written by llmspice calibrate --op=e2e --backend=vllm from 462 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 4.9 % and 12.1 %; with whole models left out 7.1 %
-- and 13.4 %; with whole chips left out 5.5 % and 13.1 %; disaggregated 6.9 % and 7.8 %; TTFT of requests
-- that do not queue 11.4 % and 16.0 %.
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
    prompt_token_s = 5.485e-06,
    early_before = 14,
    early_step_s = 0.000258,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 75,
    rows = 462,
    host = {
        step_s = 0.0002416, rank_s = 8.147e-05, layer_s = 2.531e-06, sequence_s = 6.022e-06, draft_s = 1e-05,
        prefill_layer_s = 8.348e-06, launch_kernel_s = 3.611e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001263, layer_s = 1.955e-06 },
        hopper = { step_s = 0.0001825, layer_s = 2.625e-06 },
    },
    fused_s = { bf16 = 1.557e-06, fp8 = 3.552e-06, fp8_block = 2.43e-06, nvfp4 = 3.567e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.512e-06, fp8 = 4.774e-06, fp8_block = 1.229e-05, nvfp4 = 4.676e-06 },
        hopper = { bf16 = 1.663e-06, fp8 = 3.233e-06, fp8_block = 2.44e-06, nvfp4 = 3.567e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 0.0002129, steps = 3.567 },
        powers = { fixed = 0.01926, steps = 2.835 },
        thousands = { fixed = 0, steps = 0 },
    },
    scale = {
        allreduce = { default = 0.994 },
        attention_decode = { bf16 = 0.9534, default = 0.9787, kv_fp8 = 0.9962 },
        attention_prefill = { default = 1.01 },
        gemm = { bf16 = 1.053, default = 1.045, fp8 = 1.019, fp8_block = 1.045, nvfp4 = 1.083 },
        mla_decode = { bf16 = 1.019, default = 1.011, kv_fp8 = 1.007 },
        mla_prefill = { default = 0.9999 },
        moe = {
            bf16 = 0.9792, default = 0.9792, fp8_block = 0.9773, int4_wo = 1.001, nvfp4 = 0.9611,
            w4a16_mxfp4 = 0.9686, w4a8_mxfp4_mxfp8 = 0.9792,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9945 },
            attention_decode = { bf16 = 0.9534, default = 0.9787, kv_fp8 = 0.9962 },
            attention_prefill = { default = 1.01 },
            gemm = { bf16 = 1.062, default = 1.054, fp8 = 1.027, fp8_block = 1.053, nvfp4 = 1.092 },
            mla_decode = { bf16 = 1.019, default = 1.011, kv_fp8 = 1.007 },
            mla_prefill = { default = 0.9999 },
            moe = {
                bf16 = 0.9763, default = 0.9763, fp8_block = 0.9744, int4_wo = 0.9978, nvfp4 = 0.9583,
                w4a16_mxfp4 = 0.9658, w4a8_mxfp4_mxfp8 = 0.9763,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9922 },
            attention_decode = { bf16 = 0.9534, default = 0.9787, kv_fp8 = 0.9962 },
            attention_prefill = { default = 1.01 },
            gemm = { bf16 = 1.053, default = 1.045, fp8 = 1.019, fp8_block = 1.044, nvfp4 = 1.083 },
            mla_decode = { bf16 = 1.019, default = 1.011, kv_fp8 = 1.007 },
            mla_prefill = { default = 0.9999 },
            moe = {
                bf16 = 0.9771, default = 0.9771, fp8_block = 0.9752, int4_wo = 0.9986, nvfp4 = 0.9591,
                w4a16_mxfp4 = 0.9666, w4a8_mxfp4_mxfp8 = 0.9771,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.167, default = 1.044, fp8 = 1.019, fp8_block = 1.051, nvfp4 = 1.125 },
        moe = {
            bf16 = 1.049, default = 1.049, fp8_block = 1.073, int4_wo = 0.9467, nvfp4 = 1.117,
            w4a16_mxfp4 = 1.245, w4a8_mxfp4_mxfp8 = 1.093,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.167, default = 1.044, fp8 = 1.019, fp8_block = 1.051, nvfp4 = 1.125 },
            moe = {
                bf16 = 1.049, default = 1.049, fp8_block = 1.073, int4_wo = 0.9467, nvfp4 = 1.117,
                w4a16_mxfp4 = 1.245, w4a8_mxfp4_mxfp8 = 1.093,
            },
        },
        hopper = {
            gemm = { bf16 = 1.167, default = 1.044, fp8 = 1.019, fp8_block = 1.051, nvfp4 = 1.125 },
            moe = {
                bf16 = 1.049, default = 1.049, fp8_block = 1.073, int4_wo = 0.9467, nvfp4 = 1.117,
                w4a16_mxfp4 = 1.245, w4a8_mxfp4_mxfp8 = 1.093,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.1817, known = 0.09084, other_chip = 0.108, other_model = 0.1284 },
        ttft = { disaggregated = 0.4941, known = 0.247, other_chip = 0.2898, other_model = 0.3136 },
    },
}
