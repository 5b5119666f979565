return {
    name = "nvidia_nemotron_3_ultra_550b_a55b_bf16",
    title = "Nemotron-3-Ultra-550B-A55B-BF16",
    hf_id = "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16",
    aliases = { "Nemotron-3-Ultra-550B-A55B-BF16" },
    family = "nemotron_h",
    source = "https://huggingface.co/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-BF16/blob/main/config.json",
    config = {
        vocab_size = 131072,
        hidden_size = 8192,
        num_attention_heads = 64,
        num_key_value_heads = 2,
        head_dim = 128,
        max_position_embeddings = 262144,
        -- attention in layers 7, 14, 23, ... as published; Mamba-2 and experts in turn between them
        hybrid_override_pattern = "MEMEMEM*EMEMEM*EMEMEMEM*EMEMEMEM*EMEMEM*EMEMEMEM*EMEMEMEM*EMEMEM*" ..
            "EMEMEMEM*EMEMEMEM*EMEMEM*EMEMEMEM*EMEMEMEME",
        mamba_num_heads = 256,
        mamba_head_dim = 64,
        intermediate_size = 5120,
        n_routed_experts = 512,
        num_experts_per_tok = 22,
        n_shared_experts = 1,
        moe_intermediate_size = 5120,
        moe_shared_expert_intermediate_size = 10240,
        moe_latent_size = 2048,
        torch_dtype = "bfloat16",
    },
}
