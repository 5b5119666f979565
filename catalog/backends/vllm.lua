-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 7.0 % and 23.1 %; with whole models left out 13.8
-- % and 29.2 %; with whole chips left out 9.1 % and 28.0 %; disaggregated 9.7 % and 55.2 %; TTFT of requests
-- that do not queue 12.7 % and 18.6 %.
return {
    name = "vllm",
    title = "vLLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 73,
    rows = 499,
    host = {
        step_s = 0.0002419, rank_s = 8.287e-05, layer_s = 3.134e-06, sequence_s = 3.9e-06,
        prefill_layer_s = 1.035e-05,
    },
    host_on = {
        blackwell = { step_s = 9.821e-05, layer_s = 2.335e-06 },
        hopper = { step_s = 0.0002204, layer_s = 4.068e-06 },
    },
    fused_s = { bf16 = 2.301e-06, fp8 = 4.286e-06, fp8_block = 1.748e-06, nvfp4 = 1.937e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.695e-06, fp8 = 6.661e-06, fp8_block = 1.748e-06, nvfp4 = 1.34e-06 },
        hopper = { bf16 = 2.517e-06, fp8 = 2.635e-06, fp8_block = 1.044e-06, nvfp4 = 1.937e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.00535, steps = 4.478 },
        inferencex_bunched = { fixed = 0.02, steps = 1 },
        other = { fixed = 0.05539, steps = 1.147 },
    },
    first_token_on = {
        blackwell = {
            inferencex = { fixed = 0.00535, steps = 5.584 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.05539, steps = 2.235 },
        },
        hopper = {
            inferencex = { fixed = 0.00535, steps = 3.03 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.05539, steps = 0.0697 },
        },
    },
    scale = {
        allreduce = { default = 1.045 },
        attention_decode = { bf16 = 0.9651, default = 0.9798, kv_fp8 = 0.9874 },
        attention_prefill = { default = 1.03 },
        gemm = { bf16 = 1.061, default = 1.026, fp8 = 0.9373, fp8_block = 1.055, nvfp4 = 1.066 },
        mla_decode = { bf16 = 0.9899, default = 0.9944, kv_fp8 = 0.9968 },
        mla_prefill = { default = 0.9929 },
        moe = {
            bf16 = 1.115, default = 1.115, fp8_block = 1.282, int4_wo = 1.075, nvfp4 = 1.118,
            w4a16_mxfp4 = 1.044, w4a8_mxfp4_mxfp8 = 1.115,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.047 },
            attention_decode = { bf16 = 0.9651, default = 0.9798, kv_fp8 = 0.9874 },
            attention_prefill = { default = 1.03 },
            gemm = { bf16 = 1.014, default = 0.9809, fp8 = 0.896, fp8_block = 1.009, nvfp4 = 1.019 },
            mla_decode = { bf16 = 0.9899, default = 0.9944, kv_fp8 = 0.9968 },
            mla_prefill = { default = 0.9929 },
            moe = {
                bf16 = 1.109, default = 1.109, fp8_block = 1.274, int4_wo = 1.069, nvfp4 = 1.112,
                w4a16_mxfp4 = 1.038, w4a8_mxfp4_mxfp8 = 1.109,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.05 },
            attention_decode = { bf16 = 0.9651, default = 0.9798, kv_fp8 = 0.9874 },
            attention_prefill = { default = 1.03 },
            gemm = { bf16 = 1.114, default = 1.078, fp8 = 0.9845, fp8_block = 1.108, nvfp4 = 1.12 },
            mla_decode = { bf16 = 0.9899, default = 0.9944, kv_fp8 = 0.9968 },
            mla_prefill = { default = 0.9929 },
            moe = {
                bf16 = 1.142, default = 1.142, fp8_block = 1.312, int4_wo = 1.101, nvfp4 = 1.145,
                w4a16_mxfp4 = 1.069, w4a8_mxfp4_mxfp8 = 1.142,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.254, default = 1.04, fp8 = 0.9291, fp8_block = 1.076, nvfp4 = 1.094 },
        moe = {
            bf16 = 1.115, default = 1.115, fp8_block = 1.448, int4_wo = 0.8901, nvfp4 = 1.098,
            w4a16_mxfp4 = 1.58, w4a8_mxfp4_mxfp8 = 1.191,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.254, default = 1.04, fp8 = 0.9291, fp8_block = 1.076, nvfp4 = 1.094 },
            moe = {
                bf16 = 1.115, default = 1.115, fp8_block = 1.448, int4_wo = 0.8901, nvfp4 = 1.098,
                w4a16_mxfp4 = 1.58, w4a8_mxfp4_mxfp8 = 1.191,
            },
        },
        hopper = {
            gemm = { bf16 = 1.254, default = 1.04, fp8 = 0.9291, fp8_block = 1.076, nvfp4 = 1.094 },
            moe = {
                bf16 = 1.115, default = 1.115, fp8_block = 1.448, int4_wo = 0.8901, nvfp4 = 1.098,
                w4a16_mxfp4 = 1.58, w4a8_mxfp4_mxfp8 = 1.191,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.3223, known = 0.1611, other_chip = 0.251, other_model = 0.2633 },
        ttft = { disaggregated = 0.5391, known = 0.2696, other_chip = 0.3996, other_model = 0.4301 },
    },
}
