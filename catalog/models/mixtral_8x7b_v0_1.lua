return {
    name = "mixtral_8x7b_v0_1",
    title = "Mixtral-8x7B-v0.1",
    hf_id = "mistralai/Mixtral-8x7B-v0.1",
    family = "mixtral",
    source = "https://huggingface.co/mistralai/Mixtral-8x7B-v0.1/blob/main/config.json",
    config = {
        vocab_size = 32000,
        hidden_size = 4096,
        num_hidden_layers = 32,
        num_attention_heads = 32,
        num_key_value_heads = 8,
        max_position_embeddings = 32768,
        intermediate_size = 14336,
        num_local_experts = 8,
        torch_dtype = "bfloat16",
    },
}
