return {
    name = "qwen3_vl_32b_instruct",
    title = "Qwen3-VL-32B-Instruct",
    hf_id = "Qwen/Qwen3-VL-32B-Instruct",
    base = "qwen3_32b",
    source = "https://huggingface.co/Qwen/Qwen3-VL-32B-Instruct/blob/main/config.json",
    config = {
        max_position_embeddings = 262144,
    },
}
