local layers = {}

-- n layers: heads per key head (nil: no attention), width of the feed-forward as a multiple
local function add(n, group, mult)
    for _ = 1, n do
        layers[#layers + 1] = { attention = { n_heads_in_group = group, no_op = not group }, ffn = { ffn_mult = mult } }
    end
end

add(1, 8, 2.625)
add(5, 8, 5.25)
add(2, nil, 2.625)
add(3, 8, 5.25)
add(1, nil, 3.28125)
add(30, 8, 5.25)
add(1, nil, 1.3125)
add(2, nil, 2.625)
add(1, nil, 1.3125)
add(1, nil, 5.25)
add(1, nil, 1.3125)
add(1, nil, 2.625)
add(3, nil, 1.3125)
add(1, 8, 5.25)
add(1, nil, 1.3125)
add(2, nil, 1)
add(1, nil, 1.3125)
add(3, nil, 1)
add(2, nil, 1.3125)
add(2, nil, 0.5)
add(2, nil, 1)
add(2, nil, 0.5)
add(1, nil, 1)
add(2, nil, 0.5)
add(9, 8, 5.25)

return {
    name = "llama_3_3_nemotron_super_49b_v1",
    title = "Llama-3.3-Nemotron-Super-49B-v1",
    hf_id = "nvidia/Llama-3_3-Nemotron-Super-49B-v1",
    family = "nemotron_nas",
    source = "https://huggingface.co/nvidia/Llama-3_3-Nemotron-Super-49B-v1/blob/main/config.json",
    config = {
        vocab_size = 128256,
        hidden_size = 8192,
        num_hidden_layers = 80,
        num_attention_heads = 64,
        max_position_embeddings = 131072,
        block_configs = layers,
        torch_dtype = "bfloat16",
    },
}
