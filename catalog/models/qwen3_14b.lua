return {
    name = "qwen3_14b",
    title = "Qwen3-14B",
    hf_id = "Qwen/Qwen3-14B",
    family = "qwen3",
    source = "https://huggingface.co/Qwen/Qwen3-14B/blob/main/config.json",
    config = {
        vocab_size = 151936,
        hidden_size = 5120,
        num_hidden_layers = 40,
        num_attention_heads = 40,
        num_key_value_heads = 8,
        head_dim = 128,
        max_position_embeddings = 40960,
        intermediate_size = 17408,
        torch_dtype = "bfloat16",
    },
}
