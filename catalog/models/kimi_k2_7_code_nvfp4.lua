return {
    name = "kimi_k2_7_code_nvfp4",
    title = "Kimi-K2.7-Code-NVFP4",
    hf_id = "nvidia/Kimi-K2.7-Code-NVFP4",
    base = "kimi_k2_instruct",
    source = "https://huggingface.co/nvidia/Kimi-K2.7-Code-NVFP4/blob/main/config.json",
    config = {
        max_position_embeddings = 262144,
        -- derived: the modules left alone, from their number in hf_quant_config.json
        quantization = { quant_algo = "NVFP4", exclude_modules = { "*self_attn*", "*mlp.shared_experts*", "*mlp*",
            "lm_head" }, group_size = 16, kv_cache_quant_algo = "FP8" },
    },
}
