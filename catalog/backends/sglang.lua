-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.8 % and 12.6 %; with whole models left out 9.1 %
-- and 13.9 %; with whole chips left out 9.4 % and 14.0 %; disaggregated 8.4 % and 15.2 %; TTFT of requests
-- that do not queue 29.3 % and 36.0 %.
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
        step_s = 0.0005585, rank_s = 0.0001201, layer_s = 3.414e-06, sequence_s = 1.174e-05,
        prefill_layer_s = 9.301e-06,
    },
    host_on = {
        blackwell = { step_s = 0.0005462, layer_s = 3.345e-06 },
        hopper = { step_s = 0.0006082, layer_s = 3.897e-06 },
    },
    fused_s = { bf16 = 1.341e-06, fp8 = 2.015e-06, fp8_block = 1.467e-06, nvfp4 = 2.312e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.405e-06, fp8 = 3.589e-06, fp8_block = 1.18e-05, nvfp4 = 2.163e-06 },
        hopper = { bf16 = 1.12e-06, fp8 = 2.015e-06, fp8_block = 1.329e-06, nvfp4 = 2.312e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.02, steps = 20.56 },
        inferencex_bunched = { fixed = 0.02, steps = 1 },
        other = { fixed = 0.07056, steps = 13.65 },
    },
    first_token_on = {
        blackwell = {
            inferencex = { fixed = 0.02, steps = 28.45 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.07056, steps = 14.99 },
        },
        hopper = {
            inferencex = { fixed = 0.02, steps = 13.86 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.07056, steps = 13.14 },
        },
    },
    scale = {
        allreduce = { default = 1.026 },
        attention_decode = { bf16 = 1.115, default = 1.077, kv_fp8 = 1.068 },
        attention_prefill = { default = 0.9788 },
        gemm = { bf16 = 0.9613, default = 0.9623, fp8 = 0.9623, fp8_block = 0.9425, nvfp4 = 0.9699 },
        mla_decode = { bf16 = 1.047, default = 1.047, kv_fp8 = 1.064 },
        mla_prefill = { default = 1.018 },
        moe = {
            bf16 = 0.9605, default = 1.004, fp8_block = 1.017, int4_wo = 1.004, nvfp4 = 1.038,
            w4a16_mxfp4 = 1.004, w4a8_mxfp4_mxfp8 = 1.004,
        },
        state_decode = { default = 0.9841 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.038 },
            attention_decode = { bf16 = 1.115, default = 1.077, kv_fp8 = 1.068 },
            attention_prefill = { default = 0.9788 },
            gemm = { bf16 = 0.9547, default = 0.9556, fp8 = 0.9556, fp8_block = 0.9359, nvfp4 = 0.9632 },
            mla_decode = { bf16 = 1.047, default = 1.047, kv_fp8 = 1.064 },
            mla_prefill = { default = 1.018 },
            moe = {
                bf16 = 0.9501, default = 0.9933, fp8_block = 1.006, int4_wo = 0.9933, nvfp4 = 1.027,
                w4a16_mxfp4 = 0.9933, w4a8_mxfp4_mxfp8 = 0.9933,
            },
            state_decode = { default = 0.9841 },
        },
        hopper = {
            allreduce = { default = 1.017 },
            attention_decode = { bf16 = 1.115, default = 1.077, kv_fp8 = 1.068 },
            attention_prefill = { default = 0.9788 },
            gemm = { bf16 = 0.9621, default = 0.963, fp8 = 0.963, fp8_block = 0.9432, nvfp4 = 0.9707 },
            mla_decode = { bf16 = 1.047, default = 1.047, kv_fp8 = 1.064 },
            mla_prefill = { default = 1.018 },
            moe = {
                bf16 = 0.9717, default = 1.016, fp8_block = 1.029, int4_wo = 1.016, nvfp4 = 1.05,
                w4a16_mxfp4 = 1.016, w4a8_mxfp4_mxfp8 = 1.016,
            },
            state_decode = { default = 0.9841 },
        },
    },
    large = {
        gemm = { bf16 = 0.8931, default = 0.9664, fp8 = 0.9664, fp8_block = 0.8943, nvfp4 = 0.9854 },
        moe = {
            bf16 = 0.8047, default = 0.9459, fp8_block = 0.8103, int4_wo = 0.9459, nvfp4 = 1.039,
            w4a16_mxfp4 = 0.9459, w4a8_mxfp4_mxfp8 = 0.9459,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.8931, default = 0.9664, fp8 = 0.9664, fp8_block = 0.8943, nvfp4 = 0.9854 },
            moe = {
                bf16 = 0.8047, default = 0.9459, fp8_block = 0.8103, int4_wo = 0.9459, nvfp4 = 1.039,
                w4a16_mxfp4 = 0.9459, w4a8_mxfp4_mxfp8 = 0.9459,
            },
        },
        hopper = {
            gemm = { bf16 = 0.8931, default = 0.9664, fp8 = 0.9664, fp8_block = 0.8943, nvfp4 = 0.9854 },
            moe = {
                bf16 = 0.8047, default = 0.9459, fp8_block = 0.8103, int4_wo = 0.9459, nvfp4 = 1.039,
                w4a16_mxfp4 = 0.9459, w4a8_mxfp4_mxfp8 = 0.9459,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.2481, known = 0.2005, other_chip = 0.2489, other_model = 0.2411 },
        ttft = { disaggregated = 0.4336, known = 0.5646, other_chip = 0.6919, other_model = 0.6522 },
    },
}
