-- Written by llmspice calibrate --op=e2e --backend=trtllm from 752 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.2 % and 7.8 %; with whole models left out 8.8 %
-- and 10.5 %; with whole chips left out 8.2 % and 10.3 %; disaggregated 10.7 % and 12.0 %; TTFT of requests
-- that do not queue 15.2 % and 21.0 %.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.6449,
    held_share = 0.6199,
    prompt_token_s = 3.764e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 752,
    host = {
        step_s = 0.000333, rank_s = 7.04e-05, layer_s = 2.222e-06, sequence_s = 1.137e-05,
        draft_s = 1.053e-05, prefill_layer_s = 9.145e-06, launch_kernel_s = 2.822e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001704, layer_s = 1.188e-06 },
        hopper = { step_s = 0.0003887, layer_s = 2.478e-06 },
    },
    fused_s = { bf16 = 2.23e-06, fp8 = 1.066e-05, fp8_block = 2.048e-06, nvfp4 = 1.142e-05 },
    fused_s_on = {
        blackwell = { bf16 = 2.818e-06, fp8 = 1.217e-05, fp8_block = 3.116e-06, nvfp4 = 6.034e-06 },
        hopper = { bf16 = 2.373e-06, fp8 = 1.056e-05, fp8_block = 1.399e-06, nvfp4 = 1.142e-05 },
    },
    first_token = {
        crowded = { fixed = 0.05669, steps = 0.5503 },
        inferencex = { fixed = 0, steps = 6.715 },
        powers = { fixed = 0.09435, steps = 1.925 },
        thousands = { fixed = 0.03772, steps = 6.776 },
    },
    scale = {
        allreduce = { default = 0.8922 },
        attention_decode = { bf16 = 0.9508, default = 0.9624, kv_fp8 = 0.9609 },
        attention_prefill = { default = 0.9677 },
        gemm = { bf16 = 0.9268, default = 0.9467, fp8 = 0.9455, fp8_block = 0.9861, nvfp4 = 0.9116 },
        mla_decode = { bf16 = 1.115, default = 1.115, kv_fp8 = 1.159 },
        mla_prefill = { default = 0.9642 },
        moe = {
            bf16 = 0.8786, default = 0.8786, fp8_block = 0.901, int4_wo = 0.8786, nvfp4 = 0.8097,
            w4a16_mxfp4 = 0.8872, w4a8_mxfp4_mxfp8 = 0.8786,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.8845 },
            attention_decode = { bf16 = 0.9508, default = 0.9624, kv_fp8 = 0.9609 },
            attention_prefill = { default = 0.9677 },
            gemm = { bf16 = 0.8956, default = 0.9149, fp8 = 0.9137, fp8_block = 0.953, nvfp4 = 0.8809 },
            mla_decode = { bf16 = 1.115, default = 1.115, kv_fp8 = 1.159 },
            mla_prefill = { default = 0.9642 },
            moe = {
                bf16 = 0.8564, default = 0.8564, fp8_block = 0.8782, int4_wo = 0.8564, nvfp4 = 0.7892,
                w4a16_mxfp4 = 0.8648, w4a8_mxfp4_mxfp8 = 0.8564,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.8838 },
            attention_decode = { bf16 = 0.9508, default = 0.9624, kv_fp8 = 0.9609 },
            attention_prefill = { default = 0.9677 },
            gemm = { bf16 = 0.9507, default = 0.9712, fp8 = 0.9699, fp8_block = 1.012, nvfp4 = 0.9351 },
            mla_decode = { bf16 = 1.115, default = 1.115, kv_fp8 = 1.159 },
            mla_prefill = { default = 0.9642 },
            moe = {
                bf16 = 0.8828, default = 0.8828, fp8_block = 0.9054, int4_wo = 0.8828, nvfp4 = 0.8136,
                w4a16_mxfp4 = 0.8915, w4a8_mxfp4_mxfp8 = 0.8828,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 0.9334, default = 0.9553, fp8 = 1.117, fp8_block = 0.8444, nvfp4 = 0.7858 },
        moe = {
            bf16 = 1.029, default = 1.029, fp8_block = 1.122, int4_wo = 1.029, nvfp4 = 1.074,
            w4a16_mxfp4 = 1.147, w4a8_mxfp4_mxfp8 = 0.9095,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 0.9334, default = 0.9553, fp8 = 1.117, fp8_block = 0.8444, nvfp4 = 0.7858 },
            moe = {
                bf16 = 1.029, default = 1.029, fp8_block = 1.122, int4_wo = 1.029, nvfp4 = 1.074,
                w4a16_mxfp4 = 1.147, w4a8_mxfp4_mxfp8 = 0.9095,
            },
        },
        hopper = {
            gemm = { bf16 = 0.9334, default = 0.9553, fp8 = 1.117, fp8_block = 0.8444, nvfp4 = 0.7858 },
            moe = {
                bf16 = 1.029, default = 1.029, fp8_block = 1.122, int4_wo = 1.029, nvfp4 = 1.074,
                w4a16_mxfp4 = 1.147, w4a8_mxfp4_mxfp8 = 0.9095,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_r1_nvfp4", "deepseek_v3", "deepseek_v3_1_nvfp4", "gpt_oss_120b",
            "kimi_k2_5", "llama3_70b", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b", "qwen3_32b_nvfp4",
        },
        tpot = { disaggregated = 0.205, known = 0.1076, other_chip = 0.1509, other_model = 0.1517 },
        ttft = { disaggregated = 0.7716, known = 0.3224, other_chip = 0.549, other_model = 0.4553 },
    },
}
