return {
    name = "qwen3_vl_4b_instruct",
    title = "Qwen3-VL-4B-Instruct",
    hf_id = "Qwen/Qwen3-VL-4B-Instruct",
    family = "qwen3",
    source = "https://huggingface.co/Qwen/Qwen3-VL-4B-Instruct/blob/main/config.json",
    config = {
        vocab_size = 151936,
        hidden_size = 2560,
        num_hidden_layers = 36,
        num_attention_heads = 32,
        num_key_value_heads = 8,
        head_dim = 128,
        tie_word_embeddings = true,
        max_position_embeddings = 262144,
        intermediate_size = 9728,
        torch_dtype = "bfloat16",
    },
}
