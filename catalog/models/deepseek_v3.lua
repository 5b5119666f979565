return {
    name = "deepseek_v3",
    title = "DeepSeek-V3",
    hf_id = "deepseek-ai/DeepSeek-V3",
    base = "deepseek_r1",
    source = "https://huggingface.co/deepseek-ai/DeepSeek-V3/blob/main/config.json",
}
