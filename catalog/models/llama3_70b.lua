return {
    name = "llama3_70b",
    title = "Llama 3.1 70B Instruct",
    hf_id = "meta-llama/Llama-3.1-70B-Instruct",
    aliases = { "meta-llama/Llama-3.1-70B", "meta-llama/Meta-Llama-3.1-70B", "Llama-3.1-70B",
        "Llama-3.1-70B-Instruct" },
    family = "llama",
    source = "https://huggingface.co/meta-llama/Llama-3.1-70B-Instruct/blob/main/config.json",
    config = {
        vocab_size = 128256,
        hidden_size = 8192,
        intermediate_size = 28672,
        num_hidden_layers = 80,
        num_attention_heads = 64,
        num_key_value_heads = 8,
        max_position_embeddings = 131072,
        torch_dtype = "bfloat16",
    },
}
