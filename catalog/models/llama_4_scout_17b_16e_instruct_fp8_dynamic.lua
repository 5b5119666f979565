return {
    name = "llama_4_scout_17b_16e_instruct_fp8_dynamic",
    title = "Llama-4-Scout-17B-16E-Instruct-FP8-dynamic",
    hf_id = "RedHatAI/Llama-4-Scout-17B-16E-Instruct-FP8-dynamic",
    base = "llama4_scout",
    source = "https://huggingface.co/RedHatAI/Llama-4-Scout-17B-16E-Instruct-FP8-dynamic/blob/main/config.json",
    config = {
        quantization = { quant_method = "compressed-tensors", ignore = { "re:.*self_attn", "re:.*router",
            "re:.*lm_head" }, weights = { num_bits = 8, type = "float" } },
    },
}
