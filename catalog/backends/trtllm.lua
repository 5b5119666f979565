-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.3 % and 7.7 %; with whole models left out 8.0 %
-- and 10.0 %; with whole chips left out 7.8 % and 9.9 %; disaggregated 9.8 % and 11.6 %; TTFT of requests
-- that do not queue 12.0 % and 17.3 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.6425,
    held_share = 0.6824,
    prompt_token_s = 2.366e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.0003181, rank_s = 7.383e-05, layer_s = 2.116e-06, sequence_s = 1.048e-05,
        draft_s = 9.93e-06, prefill_layer_s = 1.192e-05, launch_kernel_s = 3.351e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001309, layer_s = 9.163e-07 },
        hopper = { step_s = 0.0003888, layer_s = 2.431e-06 },
    },
    fused_s = { bf16 = 2.221e-06, fp8 = 1.066e-05, fp8_block = 2.045e-06, nvfp4 = 1.15e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.842e-06, fp8 = 1.231e-05, fp8_block = 3.249e-06, nvfp4 = 6.15e-06 },
        hopper = { bf16 = 2.321e-06, fp8 = 1.054e-05, fp8_block = 1.385e-06, nvfp4 = 1.15e-05 },
    },
    first_token = {
        crowded = { fixed = 0.03768, steps = 1.547 },
        inferencex = { fixed = 0.02022, steps = 2.498 },
        powers = { fixed = 0.09223, steps = 2.382 },
        thousands = { fixed = 0.04165, steps = 9.704 },
    },
    scale = {
        allreduce = { default = 0.9416 },
        attention_decode = { bf16 = 0.9645, default = 0.9764, kv_fp8 = 0.9799 },
        attention_prefill = { default = 0.9809 },
        gemm = { bf16 = 0.9314, default = 0.9533, fp8 = 0.9557, fp8_block = 0.9895, nvfp4 = 0.9213 },
        mla_decode = { bf16 = 1.073, default = 1.073, kv_fp8 = 1.1 },
        mla_prefill = { default = 0.9618 },
        moe = {
            bf16 = 0.8721, default = 0.8721, fp8_block = 0.8711, int4_wo = 0.8721, nvfp4 = 0.8103,
            w4a16_mxfp4 = 0.8949, w4a8_mxfp4_mxfp8 = 0.8721,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.93 },
            attention_decode = { bf16 = 0.9645, default = 0.9764, kv_fp8 = 0.9799 },
            attention_prefill = { default = 0.9809 },
            gemm = { bf16 = 0.8999, default = 0.921, fp8 = 0.9234, fp8_block = 0.956, nvfp4 = 0.8901 },
            mla_decode = { bf16 = 1.073, default = 1.073, kv_fp8 = 1.1 },
            mla_prefill = { default = 0.9618 },
            moe = {
                bf16 = 0.8438, default = 0.8438, fp8_block = 0.8428, int4_wo = 0.8438, nvfp4 = 0.784,
                w4a16_mxfp4 = 0.8658, w4a8_mxfp4_mxfp8 = 0.8438,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9443 },
            attention_decode = { bf16 = 0.9645, default = 0.9764, kv_fp8 = 0.9799 },
            attention_prefill = { default = 0.9809 },
            gemm = { bf16 = 0.9566, default = 0.9791, fp8 = 0.9816, fp8_block = 1.016, nvfp4 = 0.9462 },
            mla_decode = { bf16 = 1.073, default = 1.073, kv_fp8 = 1.1 },
            mla_prefill = { default = 0.9618 },
            moe = {
                bf16 = 0.8821, default = 0.8821, fp8_block = 0.881, int4_wo = 0.8821, nvfp4 = 0.8195,
                w4a16_mxfp4 = 0.9051, w4a8_mxfp4_mxfp8 = 0.8821,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9927, default = 0.99, fp8 = 1.162, fp8_block = 0.9031, nvfp4 = 0.8927 },
        moe = {
            bf16 = 1.122, default = 1.122, fp8_block = 1.302, int4_wo = 1.122, nvfp4 = 1.171,
            w4a16_mxfp4 = 1.377, w4a8_mxfp4_mxfp8 = 1.192,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9927, default = 0.99, fp8 = 1.162, fp8_block = 0.9031, nvfp4 = 0.8927 },
            moe = {
                bf16 = 1.122, default = 1.122, fp8_block = 1.302, int4_wo = 1.122, nvfp4 = 1.171,
                w4a16_mxfp4 = 1.377, w4a8_mxfp4_mxfp8 = 1.192,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9927, default = 0.99, fp8 = 1.162, fp8_block = 0.9031, nvfp4 = 0.8927 },
            moe = {
                bf16 = 1.122, default = 1.122, fp8_block = 1.302, int4_wo = 1.122, nvfp4 = 1.171,
                w4a16_mxfp4 = 1.377, w4a8_mxfp4_mxfp8 = 1.192,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.202, known = 0.1076, other_chip = 0.1413, other_model = 0.1451 },
        ttft = { disaggregated = 0.7677, known = 0.2875, other_chip = 0.5389, other_model = 0.3831 },
    },
}
