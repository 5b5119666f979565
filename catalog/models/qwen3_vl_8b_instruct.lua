return {
    name = "qwen3_vl_8b_instruct",
    title = "Qwen3-VL-8B-Instruct",
    hf_id = "Qwen/Qwen3-VL-8B-Instruct",
    base = "qwen3_8b",
    source = "https://huggingface.co/Qwen/Qwen3-VL-8B-Instruct/blob/main/config.json",
    config = {
        max_position_embeddings = 262144,
    },
}
