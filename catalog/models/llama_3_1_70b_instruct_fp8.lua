return {
    name = "llama_3_1_70b_instruct_fp8",
    title = "Llama-3.1-70B-Instruct-FP8",
    hf_id = "nvidia/Llama-3.1-70B-Instruct-FP8",
    base = "llama3_70b",
    source = "https://huggingface.co/nvidia/Llama-3.1-70B-Instruct-FP8/blob/main/config.json",
    config = {
        quantization = { quant_algo = "FP8", kv_cache_quant_algo = "FP8" },
    },
}
