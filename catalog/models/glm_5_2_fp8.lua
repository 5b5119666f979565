return {
    name = "glm_5_2_fp8",
    title = "GLM-5.2-FP8",
    hf_id = "zai-org/GLM-5.2-FP8",
    base = "glm_5_2",
    source = "https://huggingface.co/zai-org/GLM-5.2-FP8/blob/main/config.json",
    config = {
        quantization = { quant_method = "fp8", weight_block_size = { 128, 128 } },
    },
}
