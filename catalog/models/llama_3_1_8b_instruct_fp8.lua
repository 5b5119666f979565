return {
    name = "llama_3_1_8b_instruct_fp8",
    title = "Llama-3.1-8B-Instruct-FP8",
    hf_id = "nvidia/Llama-3.1-8B-Instruct-FP8",
    base = "llama3_8b",
    source = "https://huggingface.co/nvidia/Llama-3.1-8B-Instruct-FP8/blob/main/config.json",
    config = {
        quantization = { quant_algo = "FP8", kv_cache_quant_algo = "FP8" },
    },
}
