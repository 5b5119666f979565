return {
    name = "qwen3_6_35b_a3b_nvfp4",
    title = "Qwen3.6-35B-A3B-NVFP4",
    hf_id = "nvidia/Qwen3.6-35B-A3B-NVFP4",
    base = "qwen3_5_35b_a3b",
    source = "https://huggingface.co/nvidia/Qwen3.6-35B-A3B-NVFP4/blob/main/config.json",
    config = {
        -- assumed: which modules have which type is not stated in the figures at hand
        quantization = { quant_algo = "MIXED_PRECISION", kv_cache_quant_algo = "FP8",
            quantized_layers = { ["*experts*"] = { quant_algo = "NVFP4", group_size = 16 },
            ["*linear_attn*"] = { quant_algo = "FP8" }, ["*self_attn*"] = { quant_algo = "FP8" },
            ["*shared_expert*"] = { quant_algo = "FP8" } } },
    },
}
