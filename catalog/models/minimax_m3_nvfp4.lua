return {
    name = "minimax_m3_nvfp4",
    title = "MiniMax-M3-NVFP4",
    hf_id = "nvidia/MiniMax-M3-NVFP4",
    base = "minimax_m3",
    source = "https://huggingface.co/nvidia/MiniMax-M3-NVFP4/blob/main/config.json",
    config = {
        -- assumed: which modules have which type is not stated in the figures at hand
        quantization = { quant_algo = "MIXED_PRECISION", quantized_layers = { ["*experts*"] = { quant_algo = "NVFP4",
            group_size = 16 } } },
    },
}
