return {
    name = "qwen3_0_6b",
    title = "Qwen3-0.6B",
    hf_id = "Qwen/Qwen3-0.6B",
    family = "qwen3",
    source = "https://huggingface.co/Qwen/Qwen3-0.6B/blob/main/config.json",
    config = {
        vocab_size = 151936,
        hidden_size = 1024,
        num_hidden_layers = 28,
        num_attention_heads = 16,
        num_key_value_heads = 8,
        head_dim = 128,
        tie_word_embeddings = true,
        max_position_embeddings = 40960,
        intermediate_size = 3072,
        torch_dtype = "bfloat16",
    },
}
