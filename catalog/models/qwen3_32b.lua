return {
    name = "qwen3_32b",
    title = "Qwen3-32B",
    hf_id = "Qwen/Qwen3-32B",
    family = "qwen3",
    source = "https://huggingface.co/Qwen/Qwen3-32B/blob/main/config.json",
    config = {
        vocab_size = 151936,
        hidden_size = 5120,
        num_hidden_layers = 64,
        num_attention_heads = 64,
        num_key_value_heads = 8,
        head_dim = 128,
        max_position_embeddings = 40960,
        intermediate_size = 25600,
        torch_dtype = "bfloat16",
    },
}
