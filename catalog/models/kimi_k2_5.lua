return {
    name = "kimi_k2_5",
    title = "Kimi-K2.5",
    hf_id = "moonshotai/Kimi-K2.5",
    base = "kimi_k2_instruct",
    source = "https://huggingface.co/moonshotai/Kimi-K2.5/blob/main/config.json",
    config = {
        max_position_embeddings = 262144,
        quantization = { quant_method = "compressed-tensors", ignore = { "lm_head", "re:.*self_attn.*",
            "re:.*shared_experts.*", "re:.*mlp\\.(gate|up|gate_up|down)_proj.*" }, weights = { group_size = 32,
            num_bits = 4, type = "int" } },
    },
}
