return {
    name = "deepseek_v4_flash_fp8",
    title = "DeepSeek-V4-Flash-FP8",
    hf_id = "sgl-project/DeepSeek-V4-Flash-FP8",
    base = "deepseek_v4_flash",
    source = "https://huggingface.co/sgl-project/DeepSeek-V4-Flash-FP8/blob/main/config.json",
    config = {
        expert_dtype = "fp8",
        quantization = { quant_method = "fp8", weight_block_size = { 128, 128 } },
    },
}
