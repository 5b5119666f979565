return {
    name = "deepseek_v3_1",
    title = "DeepSeek-V3.1",
    hf_id = "deepseek-ai/DeepSeek-V3.1",
    base = "deepseek_r1",
    source = "https://huggingface.co/deepseek-ai/DeepSeek-V3.1/blob/main/config.json",
}
