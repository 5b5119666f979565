-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.9 % and 11.0 %; with whole models left out 10.1
-- % and 13.3 %; with whole chips left out 9.2 % and 13.3 %; disaggregated 7.8 % and 13.1 %; TTFT of requests
-- that do not queue 18.9 % and 27.0 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.5591,
    held_share = 0.5041,
    prompt_token_s = 2.296e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 382,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0005159, rank_s = 0.0001118, layer_s = 3.213e-06, sequence_s = 1.127e-05,
        draft_s = 2.601e-05, prefill_layer_s = 9.22e-06,
    },
    host_on = {
        blackwell = { step_s = 0.0005008, layer_s = 3.13e-06 },
        hopper = { step_s = 0.0005412, layer_s = 3.507e-06 },
    },
    fused_s = { bf16 = 1.575e-06, fp8 = 1.975e-06, fp8_block = 1.441e-06, nvfp4 = 2.338e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.722e-06, fp8 = 3.565e-06, fp8_block = 1.178e-05, nvfp4 = 2.151e-06 },
        hopper = { bf16 = 1.502e-06, fp8 = 1.975e-06, fp8_block = 1.332e-06, nvfp4 = 2.338e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.09769, steps = 9.378 },
        powers = { fixed = 0.0045, steps = 1 },
        thousands = { fixed = 0.06496, steps = 14.3 },
    },
    scale = {
        allreduce = { default = 1.051 },
        attention_decode = { bf16 = 1.073, default = 1.039, kv_fp8 = 1.021 },
        attention_prefill = { default = 0.9795 },
        gemm = { bf16 = 0.9492, default = 0.9638, fp8 = 0.9638, fp8_block = 0.9569, nvfp4 = 0.9729 },
        mla_decode = { bf16 = 1.03, default = 1.041, kv_fp8 = 1.068 },
        mla_prefill = { default = 1.02 },
        moe = {
            bf16 = 0.9571, default = 1.016, fp8_block = 1.051, int4_wo = 1.016, nvfp4 = 1.049,
            w4a16_mxfp4 = 1.016, w4a8_mxfp4_mxfp8 = 1.016,
        },
        state_decode = { default = 0.9836 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.068 },
            attention_decode = { bf16 = 1.073, default = 1.039, kv_fp8 = 1.021 },
            attention_prefill = { default = 0.9795 },
            gemm = { bf16 = 0.9513, default = 0.966, fp8 = 0.966, fp8_block = 0.959, nvfp4 = 0.975 },
            mla_decode = { bf16 = 1.03, default = 1.041, kv_fp8 = 1.068 },
            mla_prefill = { default = 1.02 },
            moe = {
                bf16 = 0.9491, default = 1.007, fp8_block = 1.042, int4_wo = 1.007, nvfp4 = 1.04,
                w4a16_mxfp4 = 1.007, w4a8_mxfp4_mxfp8 = 1.007,
            },
            state_decode = { default = 0.9836 },
        },
        hopper = {
            allreduce = { default = 1.043 },
            attention_decode = { bf16 = 1.073, default = 1.039, kv_fp8 = 1.021 },
            attention_prefill = { default = 0.9795 },
            gemm = { bf16 = 0.9415, default = 0.956, fp8 = 0.956, fp8_block = 0.9491, nvfp4 = 0.965 },
            mla_decode = { bf16 = 1.03, default = 1.041, kv_fp8 = 1.068 },
            mla_prefill = { default = 1.02 },
            moe = {
                bf16 = 0.9677, default = 1.027, fp8_block = 1.063, int4_wo = 1.027, nvfp4 = 1.06,
                w4a16_mxfp4 = 1.027, w4a8_mxfp4_mxfp8 = 1.027,
            },
            state_decode = { default = 0.9836 },
        },
    },
    large = {
        gemm = { bf16 = 1.002, default = 0.9947, fp8 = 0.9947, fp8_block = 0.9433, nvfp4 = 1.02 },
        moe = {
            bf16 = 0.8885, default = 0.9912, fp8_block = 0.9607, int4_wo = 0.9912, nvfp4 = 1.099,
            w4a16_mxfp4 = 0.9912, w4a8_mxfp4_mxfp8 = 0.9912,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.002, default = 0.9947, fp8 = 0.9947, fp8_block = 0.9433, nvfp4 = 1.02 },
            moe = {
                bf16 = 0.8885, default = 0.9912, fp8_block = 0.9607, int4_wo = 0.9912, nvfp4 = 1.099,
                w4a16_mxfp4 = 0.9912, w4a8_mxfp4_mxfp8 = 0.9912,
            },
        },
        hopper = {
            gemm = { bf16 = 1.002, default = 0.9947, fp8 = 0.9947, fp8_block = 0.9433, nvfp4 = 1.02 },
            moe = {
                bf16 = 0.8885, default = 0.9912, fp8_block = 0.9607, int4_wo = 0.9912, nvfp4 = 1.099,
                w4a16_mxfp4 = 0.9912, w4a8_mxfp4_mxfp8 = 0.9912,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.1788, known = 0.1842, other_chip = 0.2334, other_model = 0.2267 },
        ttft = { disaggregated = 0.5157, known = 0.4479, other_chip = 0.5031, other_model = 0.5228 },
    },
}
