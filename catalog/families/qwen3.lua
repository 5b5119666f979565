-- Qwen3 and the text part of Qwen3-VL, dense: no attention biases, q and k normalised per head.
-- Source: "Qwen3 Technical Report", arXiv:2505.09388, section 2.
return {
    name = "qwen3",
    architectures = { "Qwen3ForCausalLM", "Qwen3VLForConditionalGeneration" },
    model_types = { "qwen3", "qwen3_vl", "qwen3_vl_text" },
    fields = blocks.fields {
        { "head_dim", default = 128 },
        { "intermediate_size" },
        { "hidden_act", default = "silu" },
        { "attention_bias", default = false },
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
                attention.qk_norm = "head"
                attention.window = kind == "sliding" and config.sliding_window or nil
                return blocks.DecoderLayer(config.hidden_size, blocks.Attention(attention),
                    blocks.MLP(config.hidden_size, config.intermediate_size, { act = config.hidden_act }))
            end,
        })
    end,
}
