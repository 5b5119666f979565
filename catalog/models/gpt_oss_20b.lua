return {
    name = "gpt_oss_20b",
    title = "gpt-oss 20B",
    hf_id = "openai/gpt-oss-20b",
    family = "gpt_oss",
    source = "https://huggingface.co/openai/gpt-oss-20b/blob/main/config.json",
    config = {
        vocab_size = 201088,
        hidden_size = 2880,
        intermediate_size = 2880,
        num_hidden_layers = 24,
        num_attention_heads = 64,
        num_key_value_heads = 8,
        head_dim = 64,
        num_local_experts = 32,
        num_experts_per_tok = 4,
        sliding_window = 128,
        attention_bias = true,
        max_position_embeddings = 131072,
        quantization = { quant_method = "mxfp4" },  -- of the experts only
    },
}
