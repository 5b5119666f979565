return {
    name = "qwen3_1_7b",
    title = "Qwen3-1.7B",
    hf_id = "Qwen/Qwen3-1.7B",
    family = "qwen3",
    source = "https://huggingface.co/Qwen/Qwen3-1.7B/blob/main/config.json",
    config = {
        vocab_size = 151936,
        hidden_size = 2048,
        num_hidden_layers = 28,
        num_attention_heads = 16,
        num_key_value_heads = 8,
        head_dim = 128,
        tie_word_embeddings = true,
        max_position_embeddings = 40960,
        intermediate_size = 6144,
        torch_dtype = "bfloat16",
    },
}
