return {
    name = "mistral_nemo_instruct_2407",
    title = "Mistral-Nemo-Instruct-2407",
    hf_id = "mistralai/Mistral-Nemo-Instruct-2407",
    family = "llama",
    source = "https://huggingface.co/mistralai/Mistral-Nemo-Instruct-2407/blob/main/config.json",
    config = {
        vocab_size = 131072,
        hidden_size = 5120,
        num_hidden_layers = 40,
        num_attention_heads = 32,
        num_key_value_heads = 8,
        head_dim = 128,
        max_position_embeddings = 131072,
        intermediate_size = 14336,
        torch_dtype = "bfloat16",
    },
}
