return {
    name = "gemma_4_31b_it_nvfp4",
    title = "Gemma-4-31B-IT-NVFP4",
    hf_id = "nvidia/Gemma-4-31B-IT-NVFP4",
    family = "gemma4",
    source = "https://huggingface.co/nvidia/Gemma-4-31B-IT-NVFP4/blob/main/config.json",
    config = {
        vocab_size = 262144,
        hidden_size = 5376,
        num_hidden_layers = 60,
        num_attention_heads = 32,
        num_key_value_heads = 16,
        head_dim = 256,
        max_position_embeddings = 262144,
        num_global_key_value_heads = 4,
        intermediate_size = 21504,
        sliding_window = 1024,
        hidden_size_per_layer_input = 0,
        torch_dtype = "bfloat16",
        -- derived: the modules left alone, from their number in hf_quant_config.json
        quantization = { quant_algo = "NVFP4", exclude_modules = { "*self_attn*", "lm_head" }, group_size = 16,
            kv_cache_quant_algo = "FP8" },
    },
}
