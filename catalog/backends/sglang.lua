-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 9.6 % and 13.7 %; with whole models left out 15.5
-- % and 18.6 %; with whole chips left out 14.1 % and 18.1 %; disaggregated 10.3 % and 15.6 %; TTFT of
-- requests that do not queue 28.7 % and 35.4 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 382,
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0006687, rank_s = 0.0001534, layer_s = 4.392e-06, sequence_s = 7.453e-06,
        prefill_layer_s = 1.577e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0006311, layer_s = 4.161e-06 },
        hopper = { step_s = 0.0008144, layer_s = 6.015e-06 },
    },
    fused_s = { bf16 = 9.409e-07, fp8 = 3e-06, fp8_block = 3.65e-06, nvfp4 = 1.606e-06 },
    fused_s_on = {
        blackwell = { bf16 = 3.502e-07, fp8 = 3e-06, fp8_block = 5.67e-06, nvfp4 = 8.213e-07 },
        hopper = { bf16 = 3.736e-07, fp8 = 3e-06, fp8_block = 1.995e-06, nvfp4 = 1.606e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.0937, steps = 13.36 },
        other = { fixed = 0.06122, steps = 8.366 },
    },
    scale = {
        allreduce = { default = 1.137 },
        attention_decode = { bf16 = 1.275, default = 1.126, kv_fp8 = 1.073 },
        attention_prefill = { default = 0.9871 },
        gemm = { bf16 = 0.8846, default = 0.8894, fp8 = 0.8894, fp8_block = 0.7948, nvfp4 = 0.9283 },
        mla_decode = { bf16 = 0.9859, default = 0.9859, kv_fp8 = 0.9768 },
        mla_prefill = { default = 1.235 },
        moe = {
            bf16 = 0.7655, default = 0.8755, fp8_block = 0.8262, int4_wo = 0.8755, nvfp4 = 0.9745,
            w4a16_mxfp4 = 0.8755, w4a8_mxfp4_mxfp8 = 0.8755,
        },
        state_decode = { default = 0.9476 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.209 },
            attention_decode = { bf16 = 1.261, default = 1.114, kv_fp8 = 1.061 },
            attention_prefill = { default = 0.9868 },
            gemm = { bf16 = 0.8957, default = 0.8846, fp8 = 0.8846, fp8_block = 0.7641, nvfp4 = 0.9333 },
            mla_decode = { bf16 = 0.9968, default = 0.9968, kv_fp8 = 0.9876 },
            mla_prefill = { default = 1.287 },
            moe = {
                bf16 = 0.7114, default = 0.8137, fp8_block = 0.7679, int4_wo = 0.8137, nvfp4 = 0.9057,
                w4a16_mxfp4 = 0.8137, w4a8_mxfp4_mxfp8 = 0.8137,
            },
            state_decode = { default = 0.9359 },
        },
        hopper = {
            allreduce = { default = 1.091 },
            attention_decode = { bf16 = 1.313, default = 1.16, kv_fp8 = 1.106 },
            attention_prefill = { default = 0.9853 },
            gemm = { bf16 = 0.8562, default = 0.8776, fp8 = 0.8776, fp8_block = 0.7889, nvfp4 = 0.916 },
            mla_decode = { bf16 = 0.9728, default = 0.9728, kv_fp8 = 0.9639 },
            mla_prefill = { default = 1.226 },
            moe = {
                bf16 = 0.8062, default = 0.9221, fp8_block = 0.8702, int4_wo = 0.9221, nvfp4 = 1.026,
                w4a16_mxfp4 = 0.9221, w4a8_mxfp4_mxfp8 = 0.9221,
            },
            state_decode = { default = 0.9513 },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.2131, known = 0.2135, other_chip = 0.2857, other_model = 0.2714 },
        ttft = { disaggregated = 0.8047, known = 0.7145, other_chip = 0.9047, other_model = 0.7987 },
    },
}
