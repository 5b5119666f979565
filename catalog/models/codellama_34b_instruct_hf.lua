return {
    name = "codellama_34b_instruct_hf",
    title = "CodeLlama-34b-Instruct-hf",
    hf_id = "codellama/CodeLlama-34b-Instruct-hf",
    family = "llama",
    source = "https://huggingface.co/codellama/CodeLlama-34b-Instruct-hf/blob/main/config.json",
    config = {
        vocab_size = 32000,
        hidden_size = 8192,
        num_hidden_layers = 48,
        num_attention_heads = 64,
        num_key_value_heads = 8,
        max_position_embeddings = 16384,
        intermediate_size = 22016,
        torch_dtype = "bfloat16",
    },
}
