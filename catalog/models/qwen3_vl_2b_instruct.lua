return {
    name = "qwen3_vl_2b_instruct",
    title = "Qwen3-VL-2B-Instruct",
    hf_id = "Qwen/Qwen3-VL-2B-Instruct",
    base = "qwen3_1_7b",
    source = "https://huggingface.co/Qwen/Qwen3-VL-2B-Instruct/blob/main/config.json",
    config = {
        max_position_embeddings = 262144,
    },
}
