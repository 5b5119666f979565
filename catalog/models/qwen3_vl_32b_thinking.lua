return {
    name = "qwen3_vl_32b_thinking",
    title = "Qwen3-VL-32B-Thinking",
    hf_id = "Qwen/Qwen3-VL-32B-Thinking",
    base = "qwen3_32b",
    source = "https://huggingface.co/Qwen/Qwen3-VL-32B-Thinking/blob/main/config.json",
    config = {
        max_position_embeddings = 262144,
    },
}
