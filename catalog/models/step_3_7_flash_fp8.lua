return {
    name = "step_3_7_flash_fp8",
    title = "Step-3.7-Flash-FP8",
    hf_id = "stepfun-ai/Step-3.7-Flash-FP8",
    base = "step_3_7_flash",
    source = "https://huggingface.co/stepfun-ai/Step-3.7-Flash-FP8/blob/main/config.json",
    config = {
        quantization = { quant_method = "fp8", weight_block_size = { 128, 128 } },
    },
}
