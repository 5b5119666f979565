-- Mixtral: Mistral's attention, every layer a mixture of experts.
-- Source: "Mixtral of Experts", arXiv:2401.04088, section 2.
return {
    name = "mixtral",
    architectures = { "MixtralForCausalLM" },
    model_types = { "mixtral" },
    fields = blocks.fields {
        { "intermediate_size" },
        { "num_local_experts" },
        { "num_experts_per_tok", default = 2 },
        { "sliding_window", optional = true },
    },
    build = function(config)
        return blocks.CausalLM(config, {
            build = function()
                local attention = blocks.attention_options(config)
                attention.window = config.sliding_window
                return blocks.DecoderLayer(config.hidden_size, blocks.Attention(attention), nn.MoE {
                    hidden = config.hidden_size, inter = config.intermediate_size,
                    experts = config.num_local_experts, topk = config.num_experts_per_tok,
                })
            end,
        })
    end,
}
