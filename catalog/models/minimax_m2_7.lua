return {
    name = "minimax_m2_7",
    title = "MiniMax-M2.7",
    hf_id = "MiniMaxAI/MiniMax-M2.7",
    base = "minimax_m2_5",
    source = "https://huggingface.co/MiniMaxAI/MiniMax-M2.7/blob/main/config.json",
    config = {
        max_position_embeddings = 204800,
        quantization = { quant_method = "fp8", weight_block_size = { 128, 128 } },
    },
}
