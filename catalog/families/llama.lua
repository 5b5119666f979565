-- Llama 2 and 3, and what is built alike: Mistral, Ministral 3, Yi, CodeLlama, Phi-3.
-- Source: "The Llama 3 Herd of Models", arXiv:2407.21783, section 3.2; "Mistral 7B", arXiv:2310.06825.
return {
    name = "llama",
    architectures = {
        "LlamaForCausalLM", "MistralForCausalLM", "Mistral3ForConditionalGeneration", "Ministral3ForCausalLM",
        "Phi3ForCausalLM",
    },
    model_types = { "llama", "mistral", "mistral3", "ministral3", "phi3" },
    fields = blocks.fields {
        { "intermediate_size" },
        { "hidden_act", default = "silu" },
        { "attention_bias", default = false },
        { "mlp_bias", default = false },
        { "sliding_window", optional = true },  -- stated by Mistral 7B v0.1, null in later ones
    },
    build = function(config)
        return blocks.CausalLM(config, {
            build = function()
                local attention = blocks.attention_options(config)
                attention.window = config.sliding_window
                return blocks.DecoderLayer(config.hidden_size, blocks.Attention(attention),
                    blocks.MLP(config.hidden_size, config.intermediate_size,
                        { bias = config.mlp_bias, act = config.hidden_act }))
            end,
        })
    end,
}
