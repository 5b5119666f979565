-- Qwen2, Qwen2.5 and MiMo 7B, dense: biases on q, k and v only; the upper layers may slide.
-- Source: "Qwen2 Technical Report", arXiv:2407.10671, section 2.2.
return {
    name = "qwen2",
    architectures = {
        "Qwen2ForCausalLM", "MiMoForCausalLM", "Qwen2VLForConditionalGeneration", "Qwen2_5_VLForConditionalGeneration",
    },
    model_types = { "qwen2", "mimo", "qwen2_vl", "qwen2_5_vl", "qwen2_5_vl_text" },
    fields = blocks.fields {
        { "intermediate_size" },
        { "hidden_act", default = "silu" },
        { "use_sliding_window", default = false },
        { "sliding_window", optional = true },
        { "max_window_layers", type = "natural", default = function(config) return config.num_hidden_layers end },
    },
    build = function(config)
        local sliding = config.use_sliding_window and config.sliding_window
        return blocks.CausalLM(config, {
            kind = function(layer)
                return sliding and layer >= config.max_window_layers and "sliding" or "full"
            end,
            build = function(kind)
                local attention = blocks.attention_options(config)
                attention.qkv_bias, attention.o_bias = true, false
                attention.window = kind == "sliding" and config.sliding_window or nil
                return blocks.DecoderLayer(config.hidden_size, blocks.Attention(attention),
                    blocks.MLP(config.hidden_size, config.intermediate_size, { act = config.hidden_act }))
            end,
        })
    end,
}
