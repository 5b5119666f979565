-- The base and the Instruct checkpoint agree in every figure below.
return {
    name = "llama3_405b",
    title = "Llama 3.1 405B Instruct",
    hf_id = "meta-llama/Llama-3.1-405B-Instruct",
    aliases = { "meta-llama/Meta-Llama-3.1-405B", "meta-llama/Llama-3.1-405B", "Llama-3.1-405B",
        "Llama-3.1-405B-Instruct" },
    family = "llama",
    source = "https://huggingface.co/meta-llama/Meta-Llama-3.1-405B/blob/main/config.json",
    config = {
        vocab_size = 128256,
        hidden_size = 16384,
        intermediate_size = 53248,
        num_hidden_layers = 126,
        num_attention_heads = 128,
        num_key_value_heads = 8,
        max_position_embeddings = 131072,
        torch_dtype = "bfloat16",
    },
}
