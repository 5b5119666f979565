-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 9.3 % and 13.4 %; with whole models left out 15.0
-- % and 18.8 %; with whole chips left out 13.3 % and 16.8 %; disaggregated 13.5 % and 17.1 %; TTFT of
-- requests that do not queue 26.6 % and 35.1 %.
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
        step_s = 0.000824, rank_s = 0.0002074, layer_s = 5.178e-06, sequence_s = 3.476e-06,
        prefill_layer_s = 2.017e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0008178, layer_s = 5.154e-06 },
        hopper = { step_s = 0.001038, layer_s = 7.38e-06 },
    },
    fused_s = { bf16 = 2.079e-06, fp8 = 3e-06, fp8_block = 8.85e-06, nvfp4 = 1.705e-06 },
    fused_s_on = {
        blackwell = { bf16 = 2.201e-06, fp8 = 3e-06, fp8_block = 1.213e-05, nvfp4 = 9.962e-07 },
        hopper = { bf16 = 1.717e-06, fp8 = 3e-06, fp8_block = 8.948e-06, nvfp4 = 1.705e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.09694, steps = 15.46 },
        other = { fixed = 0.06535, steps = 9.641 },
    },
    scale = {
        allreduce = { default = 1.24 },
        attention_decode = { bf16 = 1.374, default = 1.15, kv_fp8 = 1.053 },
        attention_prefill = { default = 0.9555 },
        gemm = { bf16 = 0.8286, default = 0.8484, fp8 = 0.8484, fp8_block = 0.756, nvfp4 = 0.8766 },
        mla_decode = { bf16 = 0.9676, default = 0.9676, kv_fp8 = 0.9475 },
        mla_prefill = { default = 1.468 },
        moe = {
            bf16 = 0.7203, default = 0.8876, fp8_block = 0.8871, int4_wo = 0.8876, nvfp4 = 1.014,
            w4a16_mxfp4 = 0.8876, w4a8_mxfp4_mxfp8 = 0.8876,
        },
        state_decode = { default = 0.9012 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.388 },
            attention_decode = { bf16 = 1.343, default = 1.124, kv_fp8 = 1.029 },
            attention_prefill = { default = 0.9507 },
            gemm = { bf16 = 0.8014, default = 0.8244, fp8 = 0.8244, fp8_block = 0.7114, nvfp4 = 0.8588 },
            mla_decode = { bf16 = 0.9849, default = 0.9849, kv_fp8 = 0.9644 },
            mla_prefill = { default = 1.587 },
            moe = {
                bf16 = 0.679, default = 0.8367, fp8_block = 0.8362, int4_wo = 0.8367, nvfp4 = 0.9556,
                w4a16_mxfp4 = 0.8367, w4a8_mxfp4_mxfp8 = 0.8367,
            },
            state_decode = { default = 0.8822 },
        },
        hopper = {
            allreduce = { default = 1.145 },
            attention_decode = { bf16 = 1.437, default = 1.203, kv_fp8 = 1.102 },
            attention_prefill = { default = 0.9533 },
            gemm = { bf16 = 0.8292, default = 0.8499, fp8 = 0.8499, fp8_block = 0.7596, nvfp4 = 0.8782 },
            mla_decode = { bf16 = 0.9457, default = 0.9457, kv_fp8 = 0.926 },
            mla_prefill = { default = 1.443 },
            moe = {
                bf16 = 0.7495, default = 0.9236, fp8_block = 0.9231, int4_wo = 0.9236, nvfp4 = 1.055,
                w4a16_mxfp4 = 0.9236, w4a8_mxfp4_mxfp8 = 0.9236,
            },
            state_decode = { default = 0.9056 },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.2086, known = 0.2241, other_chip = 0.2796, other_model = 0.2881 },
        ttft = { disaggregated = 0.752, known = 0.6616, other_chip = 0.8189, other_model = 0.726 },
    },
}
