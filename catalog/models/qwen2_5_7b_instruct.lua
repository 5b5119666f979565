return {
    name = "qwen2_5_7b_instruct",
    title = "Qwen2.5-7B-Instruct",
    hf_id = "Qwen/Qwen2.5-7B-Instruct",
    family = "qwen2",
    source = "https://huggingface.co/Qwen/Qwen2.5-7B-Instruct/blob/main/config.json",
    config = {
        vocab_size = 152064,
        hidden_size = 3584,
        num_hidden_layers = 28,
        num_attention_heads = 28,
        num_key_value_heads = 4,
        max_position_embeddings = 32768,
        intermediate_size = 18944,
        sliding_window = 131072,
        torch_dtype = "bfloat16",
    },
}
