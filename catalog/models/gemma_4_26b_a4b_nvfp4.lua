return {
    name = "gemma_4_26b_a4b_nvfp4",
    title = "Gemma-4-26B-A4B-NVFP4",
    hf_id = "nvidia/Gemma-4-26B-A4B-NVFP4",
    base = "gemma_4_26b_a4b",
    source = "https://huggingface.co/nvidia/Gemma-4-26B-A4B-NVFP4/blob/main/config.json",
    config = {
        -- derived: the modules left alone, from their number in hf_quant_config.json
        quantization = { quant_algo = "NVFP4", exclude_modules = { "*self_attn*", "*mlp*", "*router*", "lm_head" },
            group_size = 16, kv_cache_quant_algo = "FP8" },
    },
}
