return {
    name = "qwen3_32b_nvfp4",
    title = "Qwen3-32B-NVFP4",
    hf_id = "nvidia/Qwen3-32B-NVFP4",
    base = "qwen3_32b",
    source = "https://huggingface.co/nvidia/Qwen3-32B-NVFP4/blob/main/config.json",
    config = {
        -- derived: the modules left alone, from their number in hf_quant_config.json
        quantization = { quant_algo = "NVFP4", exclude_modules = { "lm_head" }, group_size = 16,
            kv_cache_quant_algo = "FP8" },
    },
}
