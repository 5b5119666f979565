-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 8.1 % and 11.1 %; with whole models left out 10.0
-- % and 13.3 %; with whole chips left out 9.2 % and 13.2 %; disaggregated 7.9 % and 12.7 %; TTFT of requests
-- that do not queue 17.2 % and 27.0 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.5628,
    held_share = 0.4874,
    prompt_token_s = 2.594e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 382,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0005172, rank_s = 0.0001117, layer_s = 3.203e-06, sequence_s = 9.234e-06,
        draft_s = 2.471e-05, prefill_layer_s = 9.781e-06, launch_kernel_s = 4.4e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0004961, layer_s = 3.085e-06 },
        hopper = { step_s = 0.0005494, layer_s = 3.523e-06 },
    },
    fused_s = { bf16 = 1.602e-06, fp8 = 1.975e-06, fp8_block = 1.398e-06, nvfp4 = 2.332e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.783e-06, fp8 = 3.565e-06, fp8_block = 1.171e-05, nvfp4 = 2.141e-06 },
        hopper = { bf16 = 1.524e-06, fp8 = 1.975e-06, fp8_block = 1.269e-06, nvfp4 = 2.332e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 0.09197, steps = 8.821 },
        powers = { fixed = 0.001799, steps = 1 },
        thousands = { fixed = 0.07235, steps = 12.29 },
    },
    scale = {
        allreduce = { default = 1.063 },
        attention_decode = { bf16 = 1.064, default = 1.034, kv_fp8 = 1.016 },
        attention_prefill = { default = 0.9866 },
        gemm = { bf16 = 0.9548, default = 0.9711, fp8 = 0.9711, fp8_block = 0.9682, nvfp4 = 0.9803 },
        mla_decode = { bf16 = 1.037, default = 1.047, kv_fp8 = 1.075 },
        mla_prefill = { default = 1.018 },
        moe = {
            bf16 = 0.9437, default = 1.001, fp8_block = 1.037, int4_wo = 1.001, nvfp4 = 1.026,
            w4a16_mxfp4 = 1.001, w4a8_mxfp4_mxfp8 = 1.001,
        },
        state_decode = { default = 0.979 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.079 },
            attention_decode = { bf16 = 1.064, default = 1.034, kv_fp8 = 1.016 },
            attention_prefill = { default = 0.9866 },
            gemm = { bf16 = 0.9578, default = 0.9742, fp8 = 0.9742, fp8_block = 0.9713, nvfp4 = 0.9834 },
            mla_decode = { bf16 = 1.037, default = 1.047, kv_fp8 = 1.075 },
            mla_prefill = { default = 1.018 },
            moe = {
                bf16 = 0.9324, default = 0.989, fp8_block = 1.024, int4_wo = 0.989, nvfp4 = 1.013,
                w4a16_mxfp4 = 0.989, w4a8_mxfp4_mxfp8 = 0.989,
            },
            state_decode = { default = 0.979 },
        },
        hopper = {
            allreduce = { default = 1.058 },
            attention_decode = { bf16 = 1.064, default = 1.034, kv_fp8 = 1.016 },
            attention_prefill = { default = 0.9866 },
            gemm = { bf16 = 0.9473, default = 0.9635, fp8 = 0.9635, fp8_block = 0.9607, nvfp4 = 0.9726 },
            mla_decode = { bf16 = 1.037, default = 1.047, kv_fp8 = 1.075 },
            mla_prefill = { default = 1.018 },
            moe = {
                bf16 = 0.9554, default = 1.013, fp8_block = 1.05, int4_wo = 1.013, nvfp4 = 1.038,
                w4a16_mxfp4 = 1.013, w4a8_mxfp4_mxfp8 = 1.013,
            },
            state_decode = { default = 0.979 },
        },
    },
    large = {
        gemm = { bf16 = 1.007, default = 1.001, fp8 = 1.001, fp8_block = 0.9768, nvfp4 = 1.022 },
        moe = {
            bf16 = 0.9486, default = 1.005, fp8_block = 0.9826, int4_wo = 1.005, nvfp4 = 1.115,
            w4a16_mxfp4 = 1.005, w4a8_mxfp4_mxfp8 = 1.005,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.007, default = 1.001, fp8 = 1.001, fp8_block = 0.9768, nvfp4 = 1.022 },
            moe = {
                bf16 = 0.9486, default = 1.005, fp8_block = 0.9826, int4_wo = 1.005, nvfp4 = 1.115,
                w4a16_mxfp4 = 1.005, w4a8_mxfp4_mxfp8 = 1.005,
            },
        },
        hopper = {
            gemm = { bf16 = 1.007, default = 1.001, fp8 = 1.001, fp8_block = 0.9768, nvfp4 = 1.022 },
            moe = {
                bf16 = 0.9486, default = 1.005, fp8_block = 0.9826, int4_wo = 1.005, nvfp4 = 1.115,
                w4a16_mxfp4 = 1.005, w4a8_mxfp4_mxfp8 = 1.005,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.1852, known = 0.1783, other_chip = 0.2313, other_model = 0.2209 },
        ttft = { disaggregated = 0.5482, known = 0.4523, other_chip = 0.4909, other_model = 0.5439 },
    },
}
