return {
    name = "nemotron_h_56b_base_8k",
    title = "Nemotron-H-56B-Base-8K",
    hf_id = "nvidia/Nemotron-H-56B-Base-8K",
    family = "nemotron_h",
    source = "https://huggingface.co/nvidia/Nemotron-H-56B-Base-8K/blob/main/config.json",
    config = {
        vocab_size = 131072,
        hidden_size = 8192,
        num_hidden_layers = 118,
        num_attention_heads = 64,
        num_key_value_heads = 8,
        max_position_embeddings = 8192,
        hybrid_override_pattern = "M-M-M-M*-M-M-M-M-M*-M-M-M-M-M*-M-M-M-M-M*-M-M-M-M-M*-M-M-M-M-M*-M" ..
            "-M-M-M-M*-M-M-M-M-M*-M-M-M-M-M*-M-M-M-M-M*-M-M-M-M-M-",
        attention_head_dim = 128,
        mamba_num_heads = 256,
        mamba_head_dim = 64,
        ssm_state_size = 256,
        intermediate_size = 32768,
        torch_dtype = "bfloat16",
    },
}
