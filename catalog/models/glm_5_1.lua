return {
    name = "glm_5_1",
    title = "GLM-5.1",
    hf_id = "zai-org/GLM-5.1",
    base = "glm_5",
    source = "https://huggingface.co/zai-org/GLM-5.1/blob/main/config.json",
}
