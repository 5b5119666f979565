return {
    name = "yi_34b",
    title = "Yi-34B",
    hf_id = "01-ai/Yi-34B",
    family = "llama",
    source = "https://huggingface.co/01-ai/Yi-34B/blob/main/config.json",
    config = {
        vocab_size = 64000,
        hidden_size = 7168,
        num_hidden_layers = 60,
        num_attention_heads = 56,
        num_key_value_heads = 8,
        max_position_embeddings = 4096,
        intermediate_size = 20480,
        torch_dtype = "bfloat16",
    },
}
