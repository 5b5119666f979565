-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.8 % and 20.4 %; with whole models left out 13.2
-- % and 27.2 %; with whole chips left out 7.2 % and 23.2 %; disaggregated 8.4 % and 59.0 %; TTFT of requests
-- that do not queue 11.6 % and 17.0 %.
return {
    name = "vllm",
    title = "vLLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.65,
    held_share = 0.5,
    prompt_token_s = 4.469e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 499,
    host = {
        step_s = 0.000231, rank_s = 8.811e-05, layer_s = 3.069e-06, sequence_s = 6.298e-06, draft_s = 1e-05,
        prefill_layer_s = 1.227e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001501, layer_s = 2.742e-06 },
        hopper = { step_s = 0.0001398, layer_s = 3.464e-06 },
    },
    fused_s = { bf16 = 1.836e-06, fp8 = 3.316e-06, fp8_block = 1.96e-06, nvfp4 = 3.23e-06 },
    fused_s_on = {
        blackwell = { bf16 = 2.028e-06, fp8 = 4.837e-06, fp8_block = 1.164e-05, nvfp4 = 4.481e-06 },
        hopper = { bf16 = 1.98e-06, fp8 = 3.012e-06, fp8_block = 1.708e-06, nvfp4 = 3.23e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.002679, steps = 4.093 },
        powers = { fixed = 0.02, steps = 2.942 },
        thousands = { fixed = 0, steps = 0 },
    },
    scale = {
        allreduce = { default = 1.07 },
        attention_decode = { bf16 = 0.9764, default = 1.003, kv_fp8 = 1.032 },
        attention_prefill = { default = 1.011 },
        gemm = { bf16 = 1.103, default = 1.1, fp8 = 1.057, fp8_block = 1.126, nvfp4 = 1.154 },
        mla_decode = { bf16 = 0.978, default = 0.9756, kv_fp8 = 0.9646 },
        mla_prefill = { default = 0.995 },
        moe = {
            bf16 = 1.054, default = 1.054, fp8_block = 1.227, int4_wo = 1.037, nvfp4 = 1.003,
            w4a16_mxfp4 = 0.9878, w4a8_mxfp4_mxfp8 = 1.054,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.088 },
            attention_decode = { bf16 = 0.9764, default = 1.003, kv_fp8 = 1.032 },
            attention_prefill = { default = 1.011 },
            gemm = { bf16 = 1.116, default = 1.113, fp8 = 1.07, fp8_block = 1.139, nvfp4 = 1.168 },
            mla_decode = { bf16 = 0.978, default = 0.9756, kv_fp8 = 0.9646 },
            mla_prefill = { default = 0.995 },
            moe = {
                bf16 = 1.04, default = 1.04, fp8_block = 1.21, int4_wo = 1.022, nvfp4 = 0.9897,
                w4a16_mxfp4 = 0.9744, w4a8_mxfp4_mxfp8 = 1.04,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.064 },
            attention_decode = { bf16 = 0.9764, default = 1.003, kv_fp8 = 1.032 },
            attention_prefill = { default = 1.011 },
            gemm = { bf16 = 1.107, default = 1.104, fp8 = 1.061, fp8_block = 1.13, nvfp4 = 1.158 },
            mla_decode = { bf16 = 0.978, default = 0.9756, kv_fp8 = 0.9646 },
            mla_prefill = { default = 0.995 },
            moe = {
                bf16 = 1.078, default = 1.078, fp8_block = 1.254, int4_wo = 1.06, nvfp4 = 1.026,
                w4a16_mxfp4 = 1.01, w4a8_mxfp4_mxfp8 = 1.078,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.081, default = 1.004, fp8 = 0.8731, fp8_block = 1.045, nvfp4 = 1.05 },
        moe = {
            bf16 = 1.136, default = 1.136, fp8_block = 1.724, int4_wo = 0.9148, nvfp4 = 1.284,
            w4a16_mxfp4 = 1.259, w4a8_mxfp4_mxfp8 = 1.235,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.081, default = 1.004, fp8 = 0.8731, fp8_block = 1.045, nvfp4 = 1.05 },
            moe = {
                bf16 = 1.136, default = 1.136, fp8_block = 1.724, int4_wo = 0.9148, nvfp4 = 1.284,
                w4a16_mxfp4 = 1.259, w4a8_mxfp4_mxfp8 = 1.235,
            },
        },
        hopper = {
            gemm = { bf16 = 1.081, default = 1.004, fp8 = 0.8731, fp8_block = 1.045, nvfp4 = 1.05 },
            moe = {
                bf16 = 1.136, default = 1.136, fp8_block = 1.724, int4_wo = 0.9148, nvfp4 = 1.284,
                w4a16_mxfp4 = 1.259, w4a8_mxfp4_mxfp8 = 1.235,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.2374, known = 0.1187, other_chip = 0.1612, other_model = 0.2114 },
        ttft = { disaggregated = 0.5319, known = 0.266, other_chip = 0.3682, other_model = 0.4487 },
    },
}
