-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 8.6 % and 12.7 %; with whole models left out 10.0
-- % and 13.5 %; with whole chips left out 10.7 % and 14.2 %; disaggregated 9.9 % and 15.4 %; TTFT of
-- requests that do not queue 27.9 % and 35.5 %.
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
        step_s = 0.0006106, rank_s = 0.000123, layer_s = 3.712e-06, sequence_s = 1.008e-05,
        prefill_layer_s = 9.116e-06,
    },
    host_on = {
        blackwell = { step_s = 0.0006075, layer_s = 3.695e-06 },
        hopper = { step_s = 0.0006844, layer_s = 4.44e-06 },
    },
    fused_s = { bf16 = 1.098e-06, fp8 = 1.909e-06, fp8_block = 1.246e-06, nvfp4 = 2.192e-06 },
    fused_s_on = {
        blackwell = { bf16 = 8.758e-07, fp8 = 3.536e-06, fp8_block = 1.092e-05, nvfp4 = 2.015e-06 },
        hopper = { bf16 = 9.187e-07, fp8 = 1.909e-06, fp8_block = 8.69e-07, nvfp4 = 2.192e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.02, steps = 21.05 },
        inferencex_bunched = { fixed = 0.02, steps = 1 },
        other = { fixed = 0.07498, steps = 13.63 },
    },
    first_token_on = {
        blackwell = {
            inferencex = { fixed = 0.02, steps = 28.67 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.07498, steps = 14.81 },
        },
        hopper = {
            inferencex = { fixed = 0.02, steps = 14.66 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.07498, steps = 13.28 },
        },
    },
    scale = {
        allreduce = { default = 1.025 },
        attention_decode = { bf16 = 1.167, default = 1.115, kv_fp8 = 1.107 },
        attention_prefill = { default = 0.983 },
        gemm = { bf16 = 0.956, default = 0.9581, fp8 = 0.9581, fp8_block = 0.9383, nvfp4 = 0.9656 },
        mla_decode = { bf16 = 1.019, default = 1.019, kv_fp8 = 1.026 },
        mla_prefill = { default = 1.02 },
        moe = {
            bf16 = 1.081, default = 1.096, fp8_block = 1.109, int4_wo = 1.096, nvfp4 = 1.134,
            w4a16_mxfp4 = 1.096, w4a8_mxfp4_mxfp8 = 1.096,
        },
        state_decode = { default = 0.9856 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.036 },
            attention_decode = { bf16 = 1.167, default = 1.115, kv_fp8 = 1.107 },
            attention_prefill = { default = 0.983 },
            gemm = { bf16 = 0.9465, default = 0.9487, fp8 = 0.9487, fp8_block = 0.9291, nvfp4 = 0.9561 },
            mla_decode = { bf16 = 1.019, default = 1.019, kv_fp8 = 1.026 },
            mla_prefill = { default = 1.02 },
            moe = {
                bf16 = 1.065, default = 1.08, fp8_block = 1.093, int4_wo = 1.08, nvfp4 = 1.117,
                w4a16_mxfp4 = 1.08, w4a8_mxfp4_mxfp8 = 1.08,
            },
            state_decode = { default = 0.9856 },
        },
        hopper = {
            allreduce = { default = 1.018 },
            attention_decode = { bf16 = 1.167, default = 1.115, kv_fp8 = 1.107 },
            attention_prefill = { default = 0.983 },
            gemm = { bf16 = 0.9589, default = 0.961, fp8 = 0.961, fp8_block = 0.9412, nvfp4 = 0.9685 },
            mla_decode = { bf16 = 1.019, default = 1.019, kv_fp8 = 1.026 },
            mla_prefill = { default = 1.02 },
            moe = {
                bf16 = 1.113, default = 1.129, fp8_block = 1.143, int4_wo = 1.129, nvfp4 = 1.168,
                w4a16_mxfp4 = 1.129, w4a8_mxfp4_mxfp8 = 1.129,
            },
            state_decode = { default = 0.9856 },
        },
    },
    large = {
        gemm = { bf16 = 0.9264, default = 0.9718, fp8 = 0.9718, fp8_block = 0.8925, nvfp4 = 0.99 },
        moe = {
            bf16 = 0.804, default = 0.9271, fp8_block = 0.7525, int4_wo = 0.9271, nvfp4 = 0.9772,
            w4a16_mxfp4 = 0.9271, w4a8_mxfp4_mxfp8 = 0.9271,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9264, default = 0.9718, fp8 = 0.9718, fp8_block = 0.8925, nvfp4 = 0.99 },
            moe = {
                bf16 = 0.804, default = 0.9271, fp8_block = 0.7525, int4_wo = 0.9271, nvfp4 = 0.9772,
                w4a16_mxfp4 = 0.9271, w4a8_mxfp4_mxfp8 = 0.9271,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9264, default = 0.9718, fp8 = 0.9718, fp8_block = 0.8925, nvfp4 = 0.99 },
            moe = {
                bf16 = 0.804, default = 0.9271, fp8_block = 0.7525, int4_wo = 0.9271, nvfp4 = 0.9772,
                w4a16_mxfp4 = 0.9271, w4a8_mxfp4_mxfp8 = 0.9271,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.2577, known = 0.2087, other_chip = 0.2503, other_model = 0.2351 },
        ttft = { disaggregated = 0.4239, known = 0.5729, other_chip = 0.6505, other_model = 0.6312 },
    },
}
