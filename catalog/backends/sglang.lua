-- Written by llmspice calibrate --op=e2e --backend=sglang from 382 rows of e2e.csv.
-- Median and mean error on rows left out of the fit: TPOT 10.2 % and 14.1 %; with whole models left out 11.9
-- % and 17.2 %; with whole chips left out 11.6 % and 16.8 %; disaggregated 12.2 % and 18.9 %; TTFT of
-- requests that do not queue 31.2 % and 37.3 %.
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
        step_s = 0.0006001, rank_s = 0.0001407, layer_s = 3.711e-06, sequence_s = 5.085e-06,
        prefill_layer_s = 1.601e-05,
    },
    host_on = {
        blackwell = { step_s = 0.0005375, layer_s = 3.333e-06 },
        hopper = { step_s = 0.0007269, layer_s = 4.801e-06 },
    },
    fused_s = { bf16 = 1.306e-06, fp8 = 3e-06, fp8_block = 4.425e-06, nvfp4 = 2.876e-06 },
    fused_s_on = {
        blackwell = { bf16 = 9.281e-07, fp8 = 3e-06, fp8_block = 6.293e-06, nvfp4 = 2.806e-06 },
        hopper = { bf16 = 7.307e-07, fp8 = 3e-06, fp8_block = 3.359e-06, nvfp4 = 2.876e-06 },
    },
    first_token = {
        inferencex = { fixed = 0.08189, steps = 10.44 },
        other = { fixed = 0.05037, steps = 6.719 },
    },
    scale = {
        allreduce = { default = 1.168 },
        attention_decode = { bf16 = 1.261, default = 1.132, kv_fp8 = 1.101 },
        attention_prefill = { default = 1.007 },
        gemm = { bf16 = 0.8966, default = 0.9012, fp8 = 0.9012, fp8_block = 0.8338, nvfp4 = 0.9161 },
        mla_decode = { bf16 = 0.9406, default = 0.9406, kv_fp8 = 0.9044 },
        mla_prefill = { default = 1.147 },
        moe = {
            bf16 = 0.8108, default = 0.9186, fp8_block = 0.881, int4_wo = 0.9186, nvfp4 = 1.028,
            w4a16_mxfp4 = 0.9186, w4a8_mxfp4_mxfp8 = 0.9186,
        },
        state_decode = { default = 0.9631 },
    },
    scale_on = {
        blackwell = {
            allreduce = { default = 1.219 },
            attention_decode = { bf16 = 1.249, default = 1.122, kv_fp8 = 1.091 },
            attention_prefill = { default = 1.008 },
            gemm = { bf16 = 0.8813, default = 0.8814, fp8 = 0.8814, fp8_block = 0.7902, nvfp4 = 0.8996 },
            mla_decode = { bf16 = 0.9367, default = 0.9367, kv_fp8 = 0.9007 },
            mla_prefill = { default = 1.176 },
            moe = {
                bf16 = 0.7731, default = 0.8758, fp8_block = 0.8399, int4_wo = 0.8758, nvfp4 = 0.9798,
                w4a16_mxfp4 = 0.8758, w4a8_mxfp4_mxfp8 = 0.8758,
            },
            state_decode = { default = 0.9555 },
        },
        hopper = {
            allreduce = { default = 1.147 },
            attention_decode = { bf16 = 1.298, default = 1.166, kv_fp8 = 1.133 },
            attention_prefill = { default = 1.007 },
            gemm = { bf16 = 0.896, default = 0.9063, fp8 = 0.9063, fp8_block = 0.8485, nvfp4 = 0.9212 },
            mla_decode = { bf16 = 0.9352, default = 0.9352, kv_fp8 = 0.8992 },
            mla_prefill = { default = 1.143 },
            moe = {
                bf16 = 0.8389, default = 0.9504, fp8_block = 0.9115, int4_wo = 0.9504, nvfp4 = 1.063,
                w4a16_mxfp4 = 0.9504, w4a8_mxfp4_mxfp8 = 0.9504,
            },
            state_decode = { default = 0.9648 },
        },
    },
    uncertainty = {
        systems = { "b200_sxm", "b300_sxm", "gb200", "gb300", "h100_sxm", "h200_sxm" },
        models = {
            "deepseek_r1", "deepseek_v3", "llama3_8b", "qwen3_235b_a22b_fp8", "qwen3_32b",
            "qwen3_5_397b_a17b",
        },
        tpot = { disaggregated = 0.2891, known = 0.2377, other_chip = 0.285, other_model = 0.2686 },
        ttft = { disaggregated = 0.7504, known = 0.8582, other_chip = 1.048, other_model = 0.9271 },
    },
}
