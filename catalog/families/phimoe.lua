-- Phi-3.5-MoE and Phi-mini-MoE: Mixtral's experts, layer norms with biases, biased attention and, where stated, a
-- biased LM head.
-- Source: "Phi-3 Technical Report", arXiv:2404.14219, section 2; "SlimMoE", arXiv:2506.18349.
return {
    name = "phimoe",
    architectures = { "PhiMoEForCausalLM", "PhimoeForCausalLM" },
    model_types = { "phimoe" },
    fields = blocks.fields {
        { "intermediate_size" },
        { "num_local_experts" },
        { "num_experts_per_tok", default = 2 },
        { "attention_bias", default = false },
        { "lm_head_bias", default = false },
        { "sliding_window", optional = true },
    },
    build = function(config)
        return blocks.CausalLM(config, {
            norm = nn.LayerNorm,
            head_bias = config.lm_head_bias,
            build = function()
                local attention = blocks.attention_options(config)
                attention.window = config.sliding_window
                return blocks.DecoderLayer(config.hidden_size, blocks.Attention(attention), nn.MoE {
                    hidden = config.hidden_size, inter = config.intermediate_size,
                    experts = config.num_local_experts, topk = config.num_experts_per_tok,
                }, nn.LayerNorm)
            end,
        })
    end,
}
