return {
    name = "llama_2_7b_hf",
    title = "Llama-2-7b-hf",
    hf_id = "meta-llama/Llama-2-7b-hf",
    family = "llama",
    source = "https://huggingface.co/meta-llama/Llama-2-7b-hf/blob/main/config.json",
    config = {
        vocab_size = 32000,
        hidden_size = 4096,
        num_hidden_layers = 32,
        num_attention_heads = 32,
        num_key_value_heads = 32,
        max_position_embeddings = 4096,
        intermediate_size = 11008,
        torch_dtype = "float16",
    },
}
