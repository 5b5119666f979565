-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 8.1 % and 13.1 %; with whole models left out 8.9 %
-- and 14.0 %; with whole chips left out 12.1 % and 16.5 %; disaggregated 10.6 % and 16.0 %; TTFT of requests
-- that do not queue 27.5 % and 35.5 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 382,
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0006015, rank_s = 0.0001223, layer_s = 3.681e-06, sequence_s = 9.919e-06,
        prefill_layer_s = 9.549e-06,
    },
    host_on = {
        blackwell = { step_s = 0.0005511, layer_s = 3.377e-06 },
        hopper = { step_s = 0.0007168, layer_s = 4.666e-06 },
    },
    fused_s = { bf16 = 1.08e-06, fp8 = 3e-06, fp8_block = 4.162e-06, nvfp4 = 2.138e-06 },
    fused_s_on = {
        blackwell = { bf16 = 5.749e-07, fp8 = 3e-06, fp8_block = 6.041e-06, nvfp4 = 1.653e-06 },
        hopper = { bf16 = 5.064e-07, fp8 = 3e-06, fp8_block = 2.937e-06, nvfp4 = 2.138e-06 },
    },
    first_token = {
        inferencex = { fixed = 0, steps = 23.33 },
        inferencex_bunched = { fixed = 0.02, steps = 1 },
        other = { fixed = 0.07408, steps = 13.7 },
    },
    first_token_on = {
        blackwell = {
            inferencex = { fixed = 0, steps = 30.68 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.07408, steps = 14.83 },
        },
        hopper = {
            inferencex = { fixed = 0, steps = 17.35 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.07408, steps = 13.4 },
        },
    },
    scale = {
        allreduce = { default = 1.024 },
        attention_decode = { bf16 = 1.191, default = 1.131, kv_fp8 = 1.122 },
        attention_prefill = { default = 0.9841 },
        gemm = { bf16 = 0.911, default = 0.9009, fp8 = 0.9009, fp8_block = 0.8503, nvfp4 = 0.9087 },
        mla_decode = { bf16 = 1.012, default = 1.012, kv_fp8 = 1.016 },
        mla_prefill = { default = 1.023 },
        moe = {
            bf16 = 1.083, default = 1.097, fp8_block = 1.102, int4_wo = 1.097, nvfp4 = 1.143,
            w4a16_mxfp4 = 1.097, w4a8_mxfp4_mxfp8 = 1.097,
        },
        state_decode = { default = 0.9848 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.033 },
            attention_decode = { bf16 = 1.191, default = 1.131, kv_fp8 = 1.122 },
            attention_prefill = { default = 0.9841 },
            gemm = { bf16 = 0.8834, default = 0.8736, fp8 = 0.8736, fp8_block = 0.8245, nvfp4 = 0.8812 },
            mla_decode = { bf16 = 1.012, default = 1.012, kv_fp8 = 1.016 },
            mla_prefill = { default = 1.023 },
            moe = {
                bf16 = 1.053, default = 1.067, fp8_block = 1.072, int4_wo = 1.067, nvfp4 = 1.112,
                w4a16_mxfp4 = 1.067, w4a8_mxfp4_mxfp8 = 1.067,
            },
            state_decode = { default = 0.9848 },
        },
        hopper = {
            allreduce = { default = 1.019 },
            attention_decode = { bf16 = 1.191, default = 1.131, kv_fp8 = 1.122 },
            attention_prefill = { default = 0.9841 },
            gemm = { bf16 = 0.9238, default = 0.9136, fp8 = 0.9136, fp8_block = 0.8622, nvfp4 = 0.9215 },
            mla_decode = { bf16 = 1.012, default = 1.012, kv_fp8 = 1.016 },
            mla_prefill = { default = 1.023 },
            moe = {
                bf16 = 1.131, default = 1.145, fp8_block = 1.151, int4_wo = 1.145, nvfp4 = 1.194,
                w4a16_mxfp4 = 1.145, w4a8_mxfp4_mxfp8 = 1.145,
            },
            state_decode = { default = 0.9848 },
        },
    },
    large = {
        gemm = { bf16 = 0.9452, default = 0.9864, fp8 = 0.9864, fp8_block = 0.9578, nvfp4 = 1.004 },
        moe = {
            bf16 = 0.8205, default = 0.9364, fp8_block = 0.7647, int4_wo = 0.9364, nvfp4 = 1.007,
            w4a16_mxfp4 = 0.9364, w4a8_mxfp4_mxfp8 = 0.9364,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9452, default = 0.9864, fp8 = 0.9864, fp8_block = 0.9578, nvfp4 = 1.004 },
            moe = {
                bf16 = 0.8205, default = 0.9364, fp8_block = 0.7647, int4_wo = 0.9364, nvfp4 = 1.007,
                w4a16_mxfp4 = 0.9364, w4a8_mxfp4_mxfp8 = 0.9364,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9452, default = 0.9864, fp8 = 0.9864, fp8_block = 0.9578, nvfp4 = 1.004 },
            moe = {
                bf16 = 0.8205, default = 0.9364, fp8_block = 0.7647, int4_wo = 0.9364, nvfp4 = 1.007,
                w4a16_mxfp4 = 0.9364, w4a8_mxfp4_mxfp8 = 0.9364,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.2568, known = 0.2257, other_chip = 0.2828, other_model = 0.2408 },
        ttft = { disaggregated = 0.4006, known = 0.5589, other_chip = 0.6198, other_model = 0.6224 },
    },
}
