-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 9.4 % and 13.4 %; with whole models left out 15.1
-- % and 18.3 %; with whole chips left out 13.2 % and 17.0 %; disaggregated 13.0 % and 17.4 %; TTFT of
-- requests that do not queue 29.2 % and 36.5 %.
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
    rows = 382,
    kernels_on = {
        hopper = { mla_decode = "trtllm" },
    },
    host = {
        step_s = 0.0007035, rank_s = 0.0002002, layer_s = 4.873e-06, sequence_s = 5e-06,
        prefill_layer_s = 1.381e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0006381, layer_s = 4.477e-06 },
        hopper = { step_s = 0.0008992, layer_s = 7.143e-06 },
    },
    fused_s = { bf16 = 1.837e-06, fp8 = 3e-06, fp8_block = 4.261e-06, nvfp4 = 1.757e-06 },
    fused_s_on = {
        blackwell = { bf16 = 1.305e-06, fp8 = 3e-06, fp8_block = 5.388e-06, nvfp4 = 1.064e-06 },
        hopper = { bf16 = 1.686e-06, fp8 = 3e-06, fp8_block = 3.852e-06, nvfp4 = 1.757e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.0972, steps = 14.7 },
        other = { fixed = 0.06861, steps = 9.139 },
    },
    scale = {
        allreduce = { default = 1.257 },
        attention_decode = { bf16 = 1.321, default = 1.132, kv_fp8 = 1.051 },
        attention_prefill = { default = 0.9696 },
        gemm = { bf16 = 0.8463, default = 0.85, fp8 = 0.85, fp8_block = 0.7456, nvfp4 = 0.8777 },
        mla_decode = { bf16 = 0.9374, default = 0.9374, kv_fp8 = 0.9092 },
        mla_prefill = { default = 1.21 },
        moe = {
            bf16 = 0.734, default = 0.8777, fp8_block = 0.8448, int4_wo = 0.8777, nvfp4 = 1.003,
            w4a16_mxfp4 = 0.8777, w4a8_mxfp4_mxfp8 = 0.8777,
        },
        state_decode = { default = 0.9268 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.4 },
            attention_decode = { bf16 = 1.299, default = 1.113, kv_fp8 = 1.033 },
            attention_prefill = { default = 0.9669 },
            gemm = { bf16 = 0.8116, default = 0.8215, fp8 = 0.8215, fp8_block = 0.6962, nvfp4 = 0.8551 },
            mla_decode = { bf16 = 0.9519, default = 0.9519, kv_fp8 = 0.9233 },
            mla_prefill = { default = 1.264 },
            moe = {
                bf16 = 0.6729, default = 0.8046, fp8_block = 0.7744, int4_wo = 0.8046, nvfp4 = 0.9193,
                w4a16_mxfp4 = 0.8046, w4a8_mxfp4_mxfp8 = 0.8046,
            },
            state_decode = { default = 0.9108 },
        },
        hopper = {
            allreduce = { default = 1.171 },
            attention_decode = { bf16 = 1.371, default = 1.175, kv_fp8 = 1.09 },
            attention_prefill = { default = 0.9676 },
            gemm = { bf16 = 0.8591, default = 0.8571, fp8 = 0.8571, fp8_block = 0.7531, nvfp4 = 0.885 },
            mla_decode = { bf16 = 0.9162, default = 0.9162, kv_fp8 = 0.8886 },
            mla_prefill = { default = 1.194 },
            moe = {
                bf16 = 0.7841, default = 0.9375, fp8_block = 0.9024, int4_wo = 0.9375, nvfp4 = 1.071,
                w4a16_mxfp4 = 0.9375, w4a8_mxfp4_mxfp8 = 0.9375,
            },
            state_decode = { default = 0.9316 },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.2409, known = 0.2247, other_chip = 0.2914, other_model = 0.2747 },
        ttft = { disaggregated = 0.5342, known = 0.6865, other_chip = 0.8311, other_model = 0.7462 },
    },
}
