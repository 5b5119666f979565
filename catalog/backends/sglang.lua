-- Written by llmspice calibrate --op=e2e --backend=sglang from 314 rows of e2e.csv.
-- On rows left out of the fit: TPOT median error unknown, MAPE unknown; whole models left out unknown and
-- unknown; whole chips unknown and unknown; TTFT of requests that do not queue unknown and unknown.
return {
    name = "sglang",
    title = "SGLang",
    policy = "prefill_first",
    token_budget = 16384,
    max_seqs = 1024,
    memory_fraction = 0.88,
    mxfp4_fp8_on = "blackwell",
    source = "fitted to end-to-end results: InferenceX and NVIDIA's internal sweeps, from aiconfigurator",
    fitted = 71,
    rows = 314,
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0006645, rank_s = 0.0001352, layer_s = 4.466e-06, sequence_s = 6.619e-06,
        prefill_layer_s = 1.041e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0006508, layer_s = 4.413e-06 },
        hopper = { step_s = 0.000785, layer_s = 5.985e-06 },
    },
    fused_s = { bf16 = 1.067e-06, fp8 = 3e-06, fp8_block = 3.923e-06, nvfp4 = 2.829e-06 },
    fused_s_on = {
        blackwell = { bf16 = 6.349e-07, fp8 = 3e-06, fp8_block = 5.926e-06, nvfp4 = 2.728e-06 },
        hopper = { bf16 = 4.029e-07, fp8 = 3e-06, fp8_block = 2.451e-06, nvfp4 = 2.829e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.08827, steps = 11.89 },
        other = { fixed = 0.06277, steps = 9.848 },
    },
    scale = {
        allreduce = { default = 1.015 },
        attention_decode = { bf16 = 1.21, default = 1.058, kv_fp8 = 0.9596 },
        attention_prefill = { default = 0.9621 },
        gemm = { bf16 = 0.9467, default = 0.9311, fp8 = 0.9311, fp8_block = 0.811, nvfp4 = 1.006 },
        mla_decode = { bf16 = 1.067, default = 1.067, kv_fp8 = 1.112 },
        mla_prefill = { default = 1.069 },
        moe = {
            bf16 = 0.7237, default = 0.8626, fp8_block = 0.8631, int4_wo = 0.8626, nvfp4 = 0.9368,
            w4a16_mxfp4 = 0.8626, w4a8_mxfp4_mxfp8 = 0.8626,
        },
        state_decode = { default = 0.9109 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.056 },
            attention_decode = { bf16 = 1.179, default = 1.032, kv_fp8 = 0.9354 },
            attention_prefill = { default = 0.9601 },
            gemm = { bf16 = 0.9736, default = 0.9408, fp8 = 0.9408, fp8_block = 0.7981, nvfp4 = 1.036 },
            mla_decode = { bf16 = 1.093, default = 1.093, kv_fp8 = 1.139 },
            mla_prefill = { default = 1.088 },
            moe = {
                bf16 = 0.6731, default = 0.8023, fp8_block = 0.8027, int4_wo = 0.8023, nvfp4 = 0.8713,
                w4a16_mxfp4 = 0.8023, w4a8_mxfp4_mxfp8 = 0.8023,
            },
            state_decode = { default = 0.8943 },
        },
        hopper = {
            allreduce = { default = 0.9786 },
            attention_decode = { bf16 = 1.252, default = 1.096, kv_fp8 = 0.9934 },
            attention_prefill = { default = 0.9582 },
            gemm = { bf16 = 0.9144, default = 0.9113, fp8 = 0.9113, fp8_block = 0.7873, nvfp4 = 0.9845 },
            mla_decode = { bf16 = 1.053, default = 1.053, kv_fp8 = 1.098 },
            mla_prefill = { default = 1.062 },
            moe = {
                bf16 = 0.7599, default = 0.9057, fp8_block = 0.9062, int4_wo = 0.9057, nvfp4 = 0.9836,
                w4a16_mxfp4 = 0.9057, w4a8_mxfp4_mxfp8 = 0.9057,
            },
            state_decode = { default = 0.9141 },
        },
    },
    uncertainty = {
        systems = {  },
        models = {  },
        tpot = { disaggregated = 0.3, known = 0.2, other_chip = 0.3, other_model = 0.3 },
        ttft = { disaggregated = 0.6, known = 0.4, other_chip = 0.5, other_model = 0.5 },
    },
}
