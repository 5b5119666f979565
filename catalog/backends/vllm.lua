-- Written by llmspice calibrate --op=e2e --backend=vllm from 495 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 5.6 % and 16.4 %; with whole models left out 11.9
-- % and 22.1 %; with whole chips left out 6.8 % and 18.7 %; disaggregated 5.9 % and 10.8 %; TTFT of requests
-- that do not queue 11.3 % and 15.2 %.
return {
    name = "vllm",
    title = "vLLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    graph_tokens = 512,
    mxfp4_fp8_on = "blackwell",
    acceptance_rate = 0.65,
    held_share = 0.5,
    prompt_token_s = 5.572e-06,
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 74,
    rows = 495,
    host = {
        step_s = 0.0002481, rank_s = 8.232e-05, layer_s = 2.94e-06, sequence_s = 5.474e-06, draft_s = 1e-05,
        prefill_layer_s = 8.771e-06, launch_kernel_s = 3.619e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001614, layer_s = 2.495e-06 },
        hopper = { step_s = 0.0001637, layer_s = 3.308e-06 },
    },
    fused_s = { bf16 = 1.855e-06, fp8 = 3.238e-06, fp8_block = 1.852e-06, nvfp4 = 3.103e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.952e-06, fp8 = 4.718e-06, fp8_block = 1.148e-05, nvfp4 = 4.411e-06 },
        hopper = { bf16 = 2.126e-06, fp8 = 2.889e-06, fp8_block = 1.568e-06, nvfp4 = 3.103e-06 },
    },
    first_token = {
        crowded = { fixed = 0.02, steps = 1 },
        inferencex = { fixed = 0, steps = 3.645 },
        powers = { fixed = 0.01772, steps = 3.032 },
        thousands = { fixed = 0.02146, steps = 0 },
    },
    scale = {
        allreduce = { default = 0.9959 },
        attention_decode = { bf16 = 1.044, default = 1.026, kv_fp8 = 1.018 },
        attention_prefill = { default = 1.008 },
        gemm = { bf16 = 1.074, default = 1.078, fp8 = 1.039, fp8_block = 1.106, nvfp4 = 1.127 },
        mla_decode = { bf16 = 0.9837, default = 0.9814, kv_fp8 = 0.9726 },
        mla_prefill = { default = 0.9958 },
        moe = {
            bf16 = 1.046, default = 1.046, fp8_block = 1.214, int4_wo = 1.034, nvfp4 = 0.9957,
            w4a16_mxfp4 = 0.9794, w4a8_mxfp4_mxfp8 = 1.046,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9989 },
            attention_decode = { bf16 = 1.044, default = 1.026, kv_fp8 = 1.018 },
            attention_prefill = { default = 1.008 },
            gemm = { bf16 = 1.086, default = 1.09, fp8 = 1.051, fp8_block = 1.119, nvfp4 = 1.14 },
            mla_decode = { bf16 = 0.9837, default = 0.9814, kv_fp8 = 0.9726 },
            mla_prefill = { default = 0.9958 },
            moe = {
                bf16 = 1.03, default = 1.03, fp8_block = 1.196, int4_wo = 1.018, nvfp4 = 0.9805,
                w4a16_mxfp4 = 0.9645, w4a8_mxfp4_mxfp8 = 1.03,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 0.9919 },
            attention_decode = { bf16 = 1.044, default = 1.026, kv_fp8 = 1.018 },
            attention_prefill = { default = 1.008 },
            gemm = { bf16 = 1.076, default = 1.08, fp8 = 1.042, fp8_block = 1.109, nvfp4 = 1.129 },
            mla_decode = { bf16 = 0.9837, default = 0.9814, kv_fp8 = 0.9726 },
            mla_prefill = { default = 0.9958 },
            moe = {
                bf16 = 1.07, default = 1.07, fp8_block = 1.242, int4_wo = 1.058, nvfp4 = 1.019,
                w4a16_mxfp4 = 1.002, w4a8_mxfp4_mxfp8 = 1.07,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.13, default = 1.026, fp8 = 0.9162, fp8_block = 1.088, nvfp4 = 1.087 },
        moe = {
            bf16 = 1.102, default = 1.102, fp8_block = 1.671, int4_wo = 0.9159, nvfp4 = 1.147,
            w4a16_mxfp4 = 1.203, w4a8_mxfp4_mxfp8 = 1.131,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.13, default = 1.026, fp8 = 0.9162, fp8_block = 1.088, nvfp4 = 1.087 },
            moe = {
                bf16 = 1.102, default = 1.102, fp8_block = 1.671, int4_wo = 0.9159, nvfp4 = 1.147,
                w4a16_mxfp4 = 1.203, w4a8_mxfp4_mxfp8 = 1.131,
            },
        },
        hopper = {
            gemm = { bf16 = 1.13, default = 1.026, fp8 = 0.9162, fp8_block = 1.088, nvfp4 = 1.087 },
            moe = {
                bf16 = 1.102, default = 1.102, fp8_block = 1.671, int4_wo = 0.9159, nvfp4 = 1.147,
                w4a16_mxfp4 = 1.203, w4a8_mxfp4_mxfp8 = 1.131,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.2209, known = 0.1105, other_chip = 0.1477, other_model = 0.1919 },
        ttft = { disaggregated = 0.4872, known = 0.2436, other_chip = 0.3241, other_model = 0.3393 },
    },
}
