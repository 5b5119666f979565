-- gpt-oss: every layer a mixture of experts, sliding and full attention in turn, a learned sink per head, and biases
-- on attention, router and experts. The checkpoint keeps its experts in MXFP4.
-- Source: "gpt-oss-120b & gpt-oss-20b Model Card", arXiv:2508.10925, section 2.
return {
    name = "gpt_oss",
    architectures = { "GptOssForCausalLM" },
    model_types = { "gpt_oss" },
    quantised = { FP4 = { "experts" } },
    fields = blocks.fields {
        { "head_dim", default = 64 },
        { "intermediate_size" },
        { "num_local_experts" },
        { "num_experts_per_tok", aka = "experts_per_token", default = 4 },
        { "attention_bias", default = true },
        { "sliding_window", default = 128 },
        { "layer_types", type = "list", default = function(config)
            local types = {}
            for i = 1, config.num_hidden_layers do
                types[i] = i % 2 == 1 and "sliding_attention" or "full_attention"
            end
            return types
        end, per_layer = { "sliding_attention", "full_attention" } },
    },
    build = function(config)
        return blocks.CausalLM(config, {
            kind = function(layer) return config.layer_types[layer + 1] end,
            build = function(kind)
                local attention = blocks.attention_options(config)
                attention.sinks = true
                attention.window = kind == "sliding_attention" and config.sliding_window or nil
                return blocks.DecoderLayer(config.hidden_size, blocks.Attention(attention), nn.MoE {
                    hidden = config.hidden_size, inter = config.intermediate_size,
                    experts = config.num_local_experts, topk = config.num_experts_per_tok,
                    router_bias = true, expert_bias = true,
                })
            end,
        })
    end,
}
