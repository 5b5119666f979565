-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.7 % and 10.9 %; with whole models left out 9.5 %
-- and 13.0 %; with whole chips left out 8.9 % and 12.7 %; disaggregated 6.5 % and 9.8 %; TTFT of requests
-- that do not queue 16.0 % and 26.2 %.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    phased_experts = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.5817,
    held_share = 0.4883,
    prompt_token_s = 2.045e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 382,
    token_budget_on = { hopper = 8192 },
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0005006, rank_s = 0.0001066, layer_s = 3.106e-06, sequence_s = 9.938e-06,
        draft_s = 1.934e-05, prefill_layer_s = 9.428e-06, launch_kernel_s = 3.799e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0004754, layer_s = 2.963e-06 },
        hopper = { step_s = 0.0005261, layer_s = 3.354e-06 },
    },
    fused_s = { bf16 = 1.617e-06, fp8 = 1.975e-06, fp8_block = 1.333e-06, nvfp4 = 2.356e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.79e-06, fp8 = 3.565e-06, fp8_block = 1.154e-05, nvfp4 = 2.188e-06 },
        hopper = { bf16 = 1.561e-06, fp8 = 1.975e-06, fp8_block = 1.242e-06, nvfp4 = 2.356e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 0.0982, steps = 7.912 },
        powers = { fixed = 0.003068, steps = 1 },
        thousands = { fixed = 0.05439, steps = 12.57 },
    },
    scale = {
        allreduce = { default = 1.021 },
        attention_decode = { bf16 = 1.061, default = 1.029, kv_fp8 = 1.007 },
        attention_prefill = { default = 0.9791 },
        gemm = { bf16 = 0.9716, default = 0.9961, fp8 = 0.9961, fp8_block = 1.011, nvfp4 = 1.005 },
        mla_decode = { bf16 = 1.031, default = 1.042, kv_fp8 = 1.069 },
        mla_prefill = { default = 1.019 },
        moe = {
            bf16 = 0.9457, default = 0.9997, fp8_block = 1.044, int4_wo = 0.9997, nvfp4 = 1.019,
            w4a16_mxfp4 = 0.9997, w4a8_mxfp4_mxfp8 = 0.9997,
        },
        state_decode = { default = 0.9764 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.031 },
            attention_decode = { bf16 = 1.061, default = 1.029, kv_fp8 = 1.007 },
            attention_prefill = { default = 0.9791 },
            gemm = { bf16 = 0.9802, default = 1.005, fp8 = 1.005, fp8_block = 1.02, nvfp4 = 1.014 },
            mla_decode = { bf16 = 1.031, default = 1.042, kv_fp8 = 1.069 },
            mla_prefill = { default = 1.019 },
            moe = {
                bf16 = 0.9434, default = 0.9973, fp8_block = 1.041, int4_wo = 0.9973, nvfp4 = 1.017,
                w4a16_mxfp4 = 0.9973, w4a8_mxfp4_mxfp8 = 0.9973,
            },
            state_decode = { default = 0.9764 },
        },
        hopper = {
            allreduce = { default = 1.015 },
            attention_decode = { bf16 = 1.061, default = 1.029, kv_fp8 = 1.007 },
            attention_prefill = { default = 0.9791 },
            gemm = { bf16 = 0.9625, default = 0.9867, fp8 = 0.9867, fp8_block = 1.002, nvfp4 = 0.9952 },
            mla_decode = { bf16 = 1.031, default = 1.042, kv_fp8 = 1.069 },
            mla_prefill = { default = 1.019 },
            moe = {
                bf16 = 0.9509, default = 1.005, fp8_block = 1.05, int4_wo = 1.005, nvfp4 = 1.025,
                w4a16_mxfp4 = 1.005, w4a8_mxfp4_mxfp8 = 1.005,
            },
            state_decode = { default = 0.9764 },
        },
    },
    large = {
        gemm = { bf16 = 1.001, default = 0.9977, fp8 = 0.9977, fp8_block = 0.9248, nvfp4 = 1.02 },
        moe = {
            bf16 = 1.004, default = 1.066, fp8_block = 1.505, int4_wo = 1.066, nvfp4 = 1.082,
            w4a16_mxfp4 = 1.066, w4a8_mxfp4_mxfp8 = 1.066,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.001, default = 0.9977, fp8 = 0.9977, fp8_block = 0.9248, nvfp4 = 1.02 },
            moe = {
                bf16 = 1.004, default = 1.066, fp8_block = 1.505, int4_wo = 1.066, nvfp4 = 1.082,
                w4a16_mxfp4 = 1.066, w4a8_mxfp4_mxfp8 = 1.066,
            },
        },
        hopper = {
            gemm = { bf16 = 1.001, default = 0.9977, fp8 = 0.9977, fp8_block = 0.9248, nvfp4 = 1.02 },
            moe = {
                bf16 = 1.004, default = 1.066, fp8_block = 1.505, int4_wo = 1.066, nvfp4 = 1.082,
                w4a16_mxfp4 = 1.066, w4a8_mxfp4_mxfp8 = 1.066,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.1381, known = 0.1783, other_chip = 0.2143, other_model = 0.2163 },
        ttft = { disaggregated = 0.5479, known = 0.4382, other_chip = 0.4819, other_model = 0.52 },
    },
}
