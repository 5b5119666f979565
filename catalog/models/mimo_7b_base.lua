return {
    name = "mimo_7b_base",
    title = "MiMo-7B-Base",
    hf_id = "XiaomiMiMo/MiMo-7B-Base",
    family = "qwen2",
    source = "https://huggingface.co/XiaomiMiMo/MiMo-7B-Base/blob/main/config.json",
    config = {
        vocab_size = 151680,
        hidden_size = 4096,
        num_hidden_layers = 36,
        num_attention_heads = 32,
        num_key_value_heads = 8,
        head_dim = 128,
        max_position_embeddings = 32768,
        intermediate_size = 11008,
        sliding_window = 32768,
        torch_dtype = "bfloat16",
    },
}
