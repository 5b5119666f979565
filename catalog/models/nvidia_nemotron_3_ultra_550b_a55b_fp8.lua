return {
    name = "nvidia_nemotron_3_ultra_550b_a55b_fp8",
    title = "Nemotron-3-Ultra-550B-A55B-FP8",
    hf_id = "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-FP8",
    aliases = { "Nemotron-3-Ultra-550B-A55B-FP8" },
    base = "nvidia_nemotron_3_ultra_550b_a55b_bf16",
    source = "https://huggingface.co/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-FP8/blob/main/config.json",
    config = {
        quantization = { quant_algo = "FP8", kv_cache_quant_algo = "FP8" },
    },
}
