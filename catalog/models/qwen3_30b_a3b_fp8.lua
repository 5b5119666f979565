return {
    name = "qwen3_30b_a3b_fp8",
    title = "Qwen3-30B-A3B-FP8",
    hf_id = "Qwen/Qwen3-30B-A3B-FP8",
    base = "qwen3_30b_a3b",
    source = "https://huggingface.co/Qwen/Qwen3-30B-A3B-FP8/blob/main/config.json",
    config = {
        quantization = { quant_method = "fp8", weight_block_size = { 128, 128 } },
    },
}
