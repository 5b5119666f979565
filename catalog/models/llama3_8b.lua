return {
    name = "llama3_8b",
    title = "Llama 3.1 8B Instruct",
    hf_id = "meta-llama/Llama-3.1-8B-Instruct",
    aliases = { "meta-llama/Llama-3.1-8B", "meta-llama/Meta-Llama-3.1-8B", "Llama-3.1-8B", "Llama-3.1-8B-Instruct" },
    family = "llama",
    source = "https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct/blob/main/config.json",
    config = {
        vocab_size = 128256,
        hidden_size = 4096,
        intermediate_size = 14336,
        num_hidden_layers = 32,
        num_attention_heads = 32,
        num_key_value_heads = 8,
        max_position_embeddings = 131072,
        torch_dtype = "bfloat16",
    },
}
