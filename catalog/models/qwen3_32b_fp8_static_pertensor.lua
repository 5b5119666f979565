return {
    name = "qwen3_32b_fp8_static_pertensor",
    title = "Qwen3-32B-FP8-Static-PerTensor",
    hf_id = "Qwen/Qwen3-32B-FP8-Static-PerTensor",
    base = "qwen3_32b",
    source = "https://huggingface.co/Qwen/Qwen3-32B-FP8-Static-PerTensor/blob/main/config.json",
    config = {
        quantization = { quant_algo = "FP8", kv_cache_quant_algo = "FP8" },
    },
}
