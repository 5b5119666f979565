-- GLM-4.5, 4.6 and 4.7: grouped-query attention with biases on queries, keys and values, a mixture of experts with
-- shared ones after the first dense layers.
-- Source: "GLM-4.5", arXiv:2508.06471, section 2.1; Hugging Face transformers, models/glm4_moe.
return {
    name = "glm4_moe",
    architectures = { "Glm4MoeForCausalLM", "Glm4vMoeForConditionalGeneration" },
    model_types = { "glm4_moe", "glm4v_moe_text" },
    fields = blocks.fields(blocks.moe_fields, {
        { "head_dim", default = 128 },
        { "n_shared_experts", type = "natural", default = 1 },
        { "first_k_dense_replace", type = "natural", default = 1 },
        { "use_qk_norm", default = false },
        { "attention_bias", default = false },
    }),
    build = function(config)
        return blocks.CausalLM(config, {
            kind = function(layer) return layer < config.first_k_dense_replace and "dense" or "moe" end,
            build = function(kind)
                local attention = blocks.attention_options(config)
                attention.o_bias, attention.qk_norm = false, config.use_qk_norm and "head" or nil
                return blocks.DecoderLayer(config.hidden_size, blocks.Attention(attention),
                    blocks.feed_forward(config, kind == "dense"))
            end,
        })
    end,
}
