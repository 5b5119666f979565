return {
    name = "mixtral_8x22b_v0_1",
    title = "Mixtral-8x22B-v0.1",
    hf_id = "mistralai/Mixtral-8x22B-v0.1",
    family = "mixtral",
    source = "https://huggingface.co/mistralai/Mixtral-8x22B-v0.1/blob/main/config.json",
    config = {
        vocab_size = 32000,
        hidden_size = 6144,
        num_hidden_layers = 56,
        num_attention_heads = 48,
        num_key_value_heads = 8,
        max_position_embeddings = 65536,
        intermediate_size = 16384,
        num_local_experts = 8,
        torch_dtype = "bfloat16",
    },
}
