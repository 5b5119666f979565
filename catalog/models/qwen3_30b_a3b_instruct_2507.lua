return {
    name = "qwen3_30b_a3b_instruct_2507",
    title = "Qwen3-30B-A3B-Instruct-2507",
    hf_id = "Qwen/Qwen3-30B-A3B-Instruct-2507",
    base = "qwen3_30b_a3b",
    source = "https://huggingface.co/Qwen/Qwen3-30B-A3B-Instruct-2507/blob/main/config.json",
    config = {
        max_position_embeddings = 262144,
    },
}
