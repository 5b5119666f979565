-- Written by llmspice calibrate --op=e2e --backend=vllm from 489 rows of e2e.csv.
-- On rows left out of the fit: TPOT median error unknown, MAPE unknown; whole models left out unknown and
-- unknown; whole chips unknown and unknown; TTFT of requests that do not queue unknown and unknown.
return {
    name = "vllm",
    title = "vLLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 489,
    host = {
        step_s = 0.0001938, rank_s = 8.277e-05, layer_s = 3.104e-06, sequence_s = 3.856e-06,
        prefill_layer_s = 1.382e-05,
    },
    host_on = {
        blackwell = { step_s = 1.871e-05, layer_s = 1.637e-06 },
        hopper = { step_s = 0.0001729, layer_s = 4.675e-06 },
    },
    fused_s = { bf16 = 4.371e-08, fp8 = 4.78e-06, fp8_block = 1.803e-06, nvfp4 = 3.415e-06 },
    fused_s_on = {
        blackwell = { bf16 = 0, fp8 = 8.954e-06, fp8_block = 1.803e-06, nvfp4 = 3.648e-06 },
        hopper = { bf16 = 0, fp8 = 1.606e-06, fp8_block = 1.13e-06, nvfp4 = 3.415e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.01407, steps = 4.264 },
        other = { fixed = 0.03831, steps = 5.244 },
    },
    scale = {
        allreduce = { default = 1.031 },
        attention_decode = { bf16 = 0.8294, default = 0.9684, kv_fp8 = 1.108 },
        attention_prefill = { default = 1.051 },
        gemm = { bf16 = 1.115, default = 1.064, fp8 = 0.9491, fp8_block = 1.141, nvfp4 = 1.102 },
        mla_decode = { bf16 = 0.9429, default = 0.9465, kv_fp8 = 0.9173 },
        mla_prefill = { default = 1.005 },
        moe = {
            bf16 = 0.8655, default = 0.8655, fp8_block = 1.411, int4_wo = 0.7976, nvfp4 = 0.6652,
            w4a16_mxfp4 = 0.6832, w4a8_mxfp4_mxfp8 = 0.8655,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.039 },
            attention_decode = { bf16 = 0.8282, default = 0.9671, kv_fp8 = 1.106 },
            attention_prefill = { default = 1.067 },
            gemm = { bf16 = 1.134, default = 1.064, fp8 = 0.9265, fp8_block = 1.141, nvfp4 = 1.112 },
            mla_decode = { bf16 = 0.9356, default = 0.9392, kv_fp8 = 0.9102 },
            mla_prefill = { default = 1.007 },
            moe = {
                bf16 = 0.8403, default = 0.8403, fp8_block = 1.37, int4_wo = 0.7743, nvfp4 = 0.6458,
                w4a16_mxfp4 = 0.6633, w4a8_mxfp4_mxfp8 = 0.8403,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.027 },
            attention_decode = { bf16 = 0.8262, default = 0.9648, kv_fp8 = 1.104 },
            attention_prefill = { default = 1.044 },
            gemm = { bf16 = 1.121, default = 1.074, fp8 = 0.9543, fp8_block = 1.172, nvfp4 = 1.112 },
            mla_decode = { bf16 = 0.942, default = 0.9456, kv_fp8 = 0.9165 },
            mla_prefill = { default = 1.005 },
            moe = {
                bf16 = 0.8711, default = 0.8711, fp8_block = 1.42, int4_wo = 0.8027, nvfp4 = 0.6695,
                w4a16_mxfp4 = 0.6876, w4a8_mxfp4_mxfp8 = 0.8711,
            },
            state_decode = { default = 1 },
        },
    },
    uncertainty = {
        systems = {  },
        models = {  },
        tpot = { disaggregated = 0.3, known = 0.2, other_chip = 0.3, other_model = 0.3 },
        ttft = { disaggregated = 0.6, known = 0.4, other_chip = 0.5, other_model = 0.5 },
    },
}
