return {
    name = "qwen3_8b",
    title = "Qwen3-8B",
    hf_id = "Qwen/Qwen3-8B",
    family = "qwen3",
    source = "https://huggingface.co/Qwen/Qwen3-8B/blob/main/config.json",
    config = {
        vocab_size = 151936,
        hidden_size = 4096,
        num_hidden_layers = 36,
        num_attention_heads = 32,
        num_key_value_heads = 8,
        head_dim = 128,
        max_position_embeddings = 40960,
        intermediate_size = 12288,
        torch_dtype = "bfloat16",
    },
}
