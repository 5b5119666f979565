-- Qwen3 mixture of experts: `intermediate_size` is the width of its dense layers, which the published ones lack.
-- Source: "Qwen3 Technical Report", arXiv:2505.09388, section 2.
return {
    name = "qwen3_moe",
    architectures = { "Qwen3MoeForCausalLM", "Qwen3VLMoeForConditionalGeneration" },
    model_types = { "qwen3_moe", "qwen3_vl_moe", "qwen3_vl_moe_text" },
    fields = blocks.fields {
        { "num_experts" },
        { "num_experts_per_tok", default = 8 },
        { "moe_intermediate_size" },
        { "decoder_sparse_step", default = 1 },
        { "mlp_only_layers", default = {} },
        { "intermediate_size", optional = true },
        { "hidden_act", default = "silu" },
        { "attention_bias", default = false },
    },
    build = function(config)
        local dense = {}
        for _, layer in ipairs(config.mlp_only_layers) do dense[layer] = true end
        return blocks.CausalLM(config, {
            kind = function(layer)
                return (dense[layer] or (layer + 1) % config.decoder_sparse_step ~= 0) and "dense" or "moe"
            end,
            build = function(kind)
                local attention = blocks.attention_options(config)
                attention.qk_norm = "head"
                local mlp
                if kind == "dense" then
                    mlp = blocks.MLP(config.hidden_size, config.intermediate_size, { act = config.hidden_act })
                else
                    mlp = nn.MoE {
                        hidden = config.hidden_size, inter = config.moe_intermediate_size,
                        experts = config.num_experts, topk = config.num_experts_per_tok,
                    }
                end
                return blocks.DecoderLayer(config.hidden_size, blocks.Attention(attention), mlp)
            end,
        })
    end,
}
