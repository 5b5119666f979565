return {
    name = "nvidia_nemotron_3_ultra_550b_a55b_nvfp4",
    title = "Nemotron-3-Ultra-550B-A55B-NVFP4",
    hf_id = "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-NVFP4",
    aliases = { "Nemotron-3-Ultra-550B-A55B-NVFP4" },
    base = "nvidia_nemotron_3_ultra_550b_a55b_bf16",
    source = "https://huggingface.co/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B-NVFP4/blob/main/config.json",
    config = {
        -- assumed: which modules have which type is not stated in the figures at hand
        quantization = { quant_algo = "NVFP4", exclude_modules = { "*mixer.q_proj", "*mixer.k_proj", "*mixer.v_proj",
            "*mixer.o_proj", "lm_head" }, group_size = 16, kv_cache_quant_algo = "FP8" },
    },
}
