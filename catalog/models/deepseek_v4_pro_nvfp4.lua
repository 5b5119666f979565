return {
    name = "deepseek_v4_pro_nvfp4",
    title = "DeepSeek-V4-Pro-NVFP4",
    hf_id = "nvidia/DeepSeek-V4-Pro-NVFP4",
    base = "deepseek_v4_pro",
    source = "https://huggingface.co/nvidia/DeepSeek-V4-Pro-NVFP4/blob/main/config.json",
    config = {
        expert_dtype = "fp8",
        quantization = { quant_method = "fp8", weight_block_size = { 128, 128 }, weights = { group_size = 16,
            num_bits = 4, type = "float" } },
    },
}
