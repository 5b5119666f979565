return {
    name = "qwen3_vl_30b_a3b_instruct",
    title = "Qwen3-VL-30B-A3B-Instruct",
    hf_id = "Qwen/Qwen3-VL-30B-A3B-Instruct",
    base = "qwen3_30b_a3b",
    source = "https://huggingface.co/Qwen/Qwen3-VL-30B-A3B-Instruct/blob/main/config.json",
    config = {
        max_position_embeddings = 262144,
    },
}
