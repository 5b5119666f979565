-- Written by llmspice calibrate --op=e2e --backend=trtllm from 640 rows of e2e.csv.
-- On rows left out of the fit: TPOT median error unknown, MAPE unknown; whole models left out unknown and
-- unknown; whole chips unknown and unknown; TTFT of requests that do not queue unknown and unknown.
return {
    name = "trtllm",
    title = "TensorRT-LLM",
    policy = "mixed",
    token_budget = 8192,
    max_seqs = 1024,
    memory_fraction = 0.9,
    of_free = true,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 640,
    host = {
        step_s = 0.0003881, rank_s = 6.776e-05, layer_s = 3.322e-06, sequence_s = 9.877e-06,
        prefill_layer_s = 2.789e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0001788, layer_s = 3.312e-06 },
        hopper = { step_s = 0.000527, layer_s = 3.675e-06 },
    },
    fused_s = { bf16 = 3.078e-06, fp8 = 9.964e-06, fp8_block = 6.846e-07, nvfp4 = 4.425e-06 },
    fused_s_on = {
        blackwell = { bf16 = 3.135e-06, fp8 = 1.208e-05, fp8_block = 1.193e-06, nvfp4 = 5.228e-06 },
        hopper = { bf16 = 3.043e-06, fp8 = 1.181e-05, fp8_block = 0, nvfp4 = 4.425e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.01494, steps = 6.554 },
        other = { fixed = 0.0786, steps = 7.673 },
    },
    scale = {
        allreduce = { default = 1.019 },
        attention_decode = { bf16 = 0.8218, default = 0.8706, kv_fp8 = 0.844 },
        attention_prefill = { default = 1.004 },
        gemm = { bf16 = 0.9437, default = 0.966, fp8 = 0.9669, fp8_block = 1.069, nvfp4 = 0.8685 },
        mla_decode = { bf16 = 0.9864, default = 0.9864, kv_fp8 = 0.9778 },
        mla_prefill = { default = 1.054 },
        moe = {
            bf16 = 0.7916, default = 0.7916, fp8_block = 0.667, int4_wo = 0.7916, nvfp4 = 0.8425,
            w4a16_mxfp4 = 0.7598, w4a8_mxfp4_mxfp8 = 0.7916,
        },
        state_decode = { default = 1 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 0.9825 },
            attention_decode = { bf16 = 0.8145, default = 0.8628, kv_fp8 = 0.8365 },
            attention_prefill = { default = 0.9881 },
            gemm = { bf16 = 0.925, default = 0.94, fp8 = 0.933, fp8_block = 1.04, nvfp4 = 0.8229 },
            mla_decode = { bf16 = 0.9841, default = 0.9841, kv_fp8 = 0.9755 },
            mla_prefill = { default = 1.064 },
            moe = {
                bf16 = 0.7444, default = 0.7444, fp8_block = 0.6272, int4_wo = 0.7444, nvfp4 = 0.7923,
                w4a16_mxfp4 = 0.7145, w4a8_mxfp4_mxfp8 = 0.7444,
            },
            state_decode = { default = 1 },
        },
        hopper = {
            allreduce = { default = 1.06 },
            attention_decode = { bf16 = 0.811, default = 0.8591, kv_fp8 = 0.8329 },
            attention_prefill = { default = 1.022 },
            gemm = { bf16 = 0.9522, default = 0.9876, fp8 = 0.9984, fp8_block = 1.12, nvfp4 = 0.8879 },
            mla_decode = { bf16 = 0.9866, default = 0.9866, kv_fp8 = 0.9781 },
            mla_prefill = { default = 1.054 },
            moe = {
                bf16 = 0.8105, default = 0.8105, fp8_block = 0.6829, int4_wo = 0.8105, nvfp4 = 0.8626,
                w4a16_mxfp4 = 0.7779, w4a8_mxfp4_mxfp8 = 0.8105,
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
