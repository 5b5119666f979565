-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.9 % and 20.4 %; with whole models left out 12.7
-- % and 27.1 %; with whole chips left out 7.2 % and 23.3 %; disaggregated 8.9 % and 59.7 %; TTFT of requests
-- that do not queue 11.7 % and 17.1 %.
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
    prompt_token_s = 4.477e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 499,
    host = {
        step_s = 0.0002258, rank_s = 8.749e-05, layer_s = 3.053e-06, sequence_s = 6.382e-06, draft_s = 1e-05,
        prefill_layer_s = 1.232e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001391, layer_s = 2.698e-06 },
        hopper = { step_s = 0.0001369, layer_s = 3.462e-06 },
    },
    fused_s = { bf16 = 1.826e-06, fp8 = 3.18e-06, fp8_block = 1.885e-06, nvfp4 = 3.146e-06 },
    fused_s_on = {
        blackwell = { bf16 = 2.05e-06, fp8 = 4.534e-06, fp8_block = 1.151e-05, nvfp4 = 4.497e-06 },
        hopper = { bf16 = 1.927e-06, fp8 = 2.897e-06, fp8_block = 1.633e-06, nvfp4 = 3.146e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.002454, steps = 4.143 },
        powers = { fixed = 0.02, steps = 2.947 },
        thousands = { fixed = 0, steps = 0 },
    },
    scale = {
        allreduce = { default = 1.07 },
        attention_decode = { bf16 = 0.9735, default = 0.9998, kv_fp8 = 1.027 },
        attention_prefill = { default = 1.011 },
        gemm = { bf16 = 1.104, default = 1.095, fp8 = 1.048, fp8_block = 1.121, nvfp4 = 1.145 },
        mla_decode = { bf16 = 0.9796, default = 0.9768, kv_fp8 = 0.9657 },
        mla_prefill = { default = 0.9954 },
        moe = {
            bf16 = 1.054, default = 1.054, fp8_block = 1.226, int4_wo = 1.035, nvfp4 = 1.003,
            w4a16_mxfp4 = 0.9871, w4a8_mxfp4_mxfp8 = 1.054,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.087 },
            attention_decode = { bf16 = 0.9735, default = 0.9998, kv_fp8 = 1.027 },
            attention_prefill = { default = 1.011 },
            gemm = { bf16 = 1.12, default = 1.11, fp8 = 1.063, fp8_block = 1.137, nvfp4 = 1.161 },
            mla_decode = { bf16 = 0.9796, default = 0.9768, kv_fp8 = 0.9657 },
            mla_prefill = { default = 0.9954 },
            moe = {
                bf16 = 1.038, default = 1.038, fp8_block = 1.208, int4_wo = 1.02, nvfp4 = 0.988,
                w4a16_mxfp4 = 0.9727, w4a8_mxfp4_mxfp8 = 1.038,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.064 },
            attention_decode = { bf16 = 0.9735, default = 0.9998, kv_fp8 = 1.027 },
            attention_prefill = { default = 1.011 },
            gemm = { bf16 = 1.104, default = 1.095, fp8 = 1.048, fp8_block = 1.121, nvfp4 = 1.146 },
            mla_decode = { bf16 = 0.9796, default = 0.9768, kv_fp8 = 0.9657 },
            mla_prefill = { default = 0.9954 },
            moe = {
                bf16 = 1.078, default = 1.078, fp8_block = 1.255, int4_wo = 1.059, nvfp4 = 1.026,
                w4a16_mxfp4 = 1.01, w4a8_mxfp4_mxfp8 = 1.078,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.102, default = 1.006, fp8 = 0.8629, fp8_block = 1.046, nvfp4 = 1.053 },
        moe = {
            bf16 = 1.134, default = 1.134, fp8_block = 1.721, int4_wo = 0.9127, nvfp4 = 1.279,
            w4a16_mxfp4 = 1.255, w4a8_mxfp4_mxfp8 = 1.232,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.102, default = 1.006, fp8 = 0.8629, fp8_block = 1.046, nvfp4 = 1.053 },
            moe = {
                bf16 = 1.134, default = 1.134, fp8_block = 1.721, int4_wo = 0.9127, nvfp4 = 1.279,
                w4a16_mxfp4 = 1.255, w4a8_mxfp4_mxfp8 = 1.232,
            },
        },
        hopper = {
            gemm = { bf16 = 1.102, default = 1.006, fp8 = 0.8629, fp8_block = 1.046, nvfp4 = 1.053 },
            moe = {
                bf16 = 1.134, default = 1.134, fp8_block = 1.721, int4_wo = 0.9127, nvfp4 = 1.279,
                w4a16_mxfp4 = 1.255, w4a8_mxfp4_mxfp8 = 1.232,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.2375, known = 0.1188, other_chip = 0.159, other_model = 0.2054 },
        ttft = { disaggregated = 0.5452, known = 0.2726, other_chip = 0.3792, other_model = 0.4508 },
    },
}
