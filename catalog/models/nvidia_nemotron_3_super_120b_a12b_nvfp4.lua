return {
    name = "nvidia_nemotron_3_super_120b_a12b_nvfp4",
    title = "Nemotron-3-Super-120B-A12B-NVFP4",
    hf_id = "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4",
    aliases = { "Nemotron-3-Super-120B-A12B-NVFP4" },
    base = "nvidia_nemotron_3_super_120b_a12b_fp8",
    source = "https://huggingface.co/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4/blob/main/config.json",
    config = {
        -- assumed: which modules have which type is not stated in the figures at hand
        quantization = { quant_algo = "NVFP4", exclude_modules = { "*mixer.q_proj", "*mixer.k_proj", "*mixer.v_proj",
            "*mixer.o_proj", "lm_head" }, group_size = 16, kv_cache_quant_algo = "FP8" },
    },
}
