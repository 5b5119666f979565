return {
    name = "qwen3_vl_235b_a22b_instruct",
    title = "Qwen3-VL-235B-A22B-Instruct",
    hf_id = "Qwen/Qwen3-VL-235B-A22B-Instruct",
    base = "qwen3_235b_a22b",
    source = "https://huggingface.co/Qwen/Qwen3-VL-235B-A22B-Instruct/blob/main/config.json",
    config = {
        max_position_embeddings = 262144,
    },
}
