return {
    name = "deepseek_v3_1_nvfp4",
    title = "DeepSeek-V3.1-NVFP4",
    hf_id = "nvidia/DeepSeek-V3.1-NVFP4",
    base = "deepseek_r1",
    source = "https://huggingface.co/nvidia/DeepSeek-V3.1-NVFP4/blob/main/config.json",
    config = {
        -- derived: the modules left alone, from their number in hf_quant_config.json
        quantization = { quant_algo = "NVFP4", exclude_modules = { "*self_attn*", "lm_head" }, group_size = 16,
            kv_cache_quant_algo = "FP8" },
    },
}
