-- Written by llmspice calibrate --op=e2e --backend=vllm from 499 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 6.1 % and 21.4 %; with whole models left out 13.4
-- % and 27.0 %; with whole chips left out 7.6 % and 23.8 %; disaggregated 8.3 % and 57.4 %; TTFT of requests
-- that do not queue 13.1 % and 19.0 %.
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
        step_s = 0.0002248, rank_s = 9.072e-05, layer_s = 3.064e-06, sequence_s = 6.059e-06,
        prefill_layer_s = 1.084e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001472, layer_s = 2.713e-06 },
        hopper = { step_s = 0.0001262, layer_s = 3.479e-06 },
    },
    fused_s = { bf16 = 1.894e-06, fp8 = 3.295e-06, fp8_block = 1.941e-06, nvfp4 = 3.24e-06 },
    fused_s_on = {
        blackwell = { bf16 = 2.113e-06, fp8 = 4.843e-06, fp8_block = 1.162e-05, nvfp4 = 4.5e-06 },
        hopper = { bf16 = 2.07e-06, fp8 = 2.945e-06, fp8_block = 1.671e-06, nvfp4 = 3.24e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.007293, steps = 4.152 },
        inferencex_bunched = { fixed = 0.02, steps = 1 },
        other = { fixed = 0.05508, steps = 1.096 },
    },
    first_token_on = {
        blackwell = {
            inferencex = { fixed = 0.007293, steps = 5.301 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.05508, steps = 2.179 },
        },
        hopper = {
            inferencex = { fixed = 0.007293, steps = 2.599 },
            inferencex_bunched = { fixed = 0.02, steps = 1 },
            other = { fixed = 0.05508, steps = 0.009887 },
        },
    },
    scale = {
        allreduce = { default = 1.098 },
        attention_decode = { bf16 = 0.9559, default = 0.9763, kv_fp8 = 0.9885 },
        attention_prefill = { default = 1.021 },
        gemm = { bf16 = 1.103, default = 1.101, fp8 = 1.06, fp8_block = 1.127, nvfp4 = 1.152 },
        mla_decode = { bf16 = 0.9682, default = 0.9701, kv_fp8 = 0.9614 },
        mla_prefill = { default = 0.9941 },
        moe = {
            bf16 = 1.042, default = 1.042, fp8_block = 1.199, int4_wo = 1.03, nvfp4 = 0.9839,
            w4a16_mxfp4 = 0.9855, w4a8_mxfp4_mxfp8 = 1.042,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.113 },
            attention_decode = { bf16 = 0.9559, default = 0.9763, kv_fp8 = 0.9885 },
            attention_prefill = { default = 1.021 },
            gemm = { bf16 = 1.107, default = 1.105, fp8 = 1.064, fp8_block = 1.132, nvfp4 = 1.156 },
            mla_decode = { bf16 = 0.9682, default = 0.9701, kv_fp8 = 0.9614 },
            mla_prefill = { default = 0.9941 },
            moe = {
                bf16 = 1.017, default = 1.017, fp8_block = 1.17, int4_wo = 1.005, nvfp4 = 0.9599,
                w4a16_mxfp4 = 0.9615, w4a8_mxfp4_mxfp8 = 1.017,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.1 },
            attention_decode = { bf16 = 0.9559, default = 0.9763, kv_fp8 = 0.9885 },
            attention_prefill = { default = 1.021 },
            gemm = { bf16 = 1.116, default = 1.113, fp8 = 1.073, fp8_block = 1.141, nvfp4 = 1.166 },
            mla_decode = { bf16 = 0.9682, default = 0.9701, kv_fp8 = 0.9614 },
            mla_prefill = { default = 0.9941 },
            moe = {
                bf16 = 1.076, default = 1.076, fp8_block = 1.237, int4_wo = 1.063, nvfp4 = 1.015,
                w4a16_mxfp4 = 1.017, w4a8_mxfp4_mxfp8 = 1.076,
            },
            state_decode = { default = 1 },
        },
    },
    large = {
        gemm = { bf16 = 1.223, default = 1.024, fp8 = 0.8933, fp8_block = 1.054, nvfp4 = 1.047 },
        moe = {
            bf16 = 1.121, default = 1.121, fp8_block = 1.437, int4_wo = 0.9272, nvfp4 = 1.131,
            w4a16_mxfp4 = 1.546, w4a8_mxfp4_mxfp8 = 1.205,
        },
    },
    large_on = {
        blackwell = {
            gemm = { bf16 = 1.223, default = 1.024, fp8 = 0.8933, fp8_block = 1.054, nvfp4 = 1.047 },
            moe = {
                bf16 = 1.121, default = 1.121, fp8_block = 1.437, int4_wo = 0.9272, nvfp4 = 1.131,
                w4a16_mxfp4 = 1.546, w4a8_mxfp4_mxfp8 = 1.205,
            },
        },
        hopper = {
            gemm = { bf16 = 1.223, default = 1.024, fp8 = 0.8933, fp8_block = 1.054, nvfp4 = 1.047 },
            moe = {
                bf16 = 1.121, default = 1.121, fp8_block = 1.437, int4_wo = 0.9272, nvfp4 = 1.131,
                w4a16_mxfp4 = 1.546, w4a8_mxfp4_mxfp8 = 1.205,
            },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "h100_sxm", "h200_sxm" },
        models = {
            "gpt_oss_120b", "kimi_k2_5", "llama3_70b", "llama_3_1_8b_instruct_fp8", "qwen3_235b_a22b_fp8",
            "qwen3_32b",
        },
        tpot = { disaggregated = 0.2567, known = 0.1284, other_chip = 0.1579, other_model = 0.2185 },
        ttft = { disaggregated = 0.5319, known = 0.2659, other_chip = 0.4263, other_model = 0.4445 },
    },
}
