return {
    name = "minimax_m2_5_nvfp4",
    title = "MiniMax-M2.5-NVFP4",
    hf_id = "nvidia/MiniMax-M2.5-NVFP4",
    base = "minimax_m2_5",
    source = "https://huggingface.co/nvidia/MiniMax-M2.5-NVFP4/blob/main/config.json",
    config = {
        -- derived: the modules left alone, from their number in hf_quant_config.json
        quantization = { quant_algo = "NVFP4", exclude_modules = { "*self_attn*", "*gate", "lm_head" },
            group_size = 16, kv_cache_quant_algo = "FP8" },
    },
}
