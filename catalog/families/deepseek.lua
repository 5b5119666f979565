-- DeepSeek V2, V3 (R1, V3.1) and V3.2, Kimi K2 and K2.5, GLM-5 and GLM-4.7-Flash: multi-head latent attention, a
-- mixture of experts with shared experts after the first dense layers. Prefill expands the latent and decode absorbs
-- the up-projections (option `absorb`); sparse attention (V3.2, GLM-5) reads the `index_topk` best entries, always
-- absorbed, as an indexer of the layer's own or of an earlier layer chooses them.
-- Sources: "DeepSeek-V2", arXiv:2405.04434, section 2.1 and appendix C; "DeepSeek-V3", arXiv:2412.19437, section 2.1;
-- "DeepSeek-V3.2", arXiv:2512.02556, section 2.1; Hugging Face transformers, models/glm_moe_dsa.

-- V3 corrects its routing by a bias per expert; V2 does not.
local function topk_method(config)
    return config.model_type == "deepseek_v2" and "greedy" or "noaux_tc"
end

-- Layers that choose for themselves: all, or one in `index_topk_freq` after an offset (GLM-5.2).
local function indexer_types(config)
    local types, freq, offset = {}, config.index_topk_freq, config.index_skip_topk_offset
    for i = 1, config.num_hidden_layers do
        types[i] = math.max(i - offset, 0) % freq == 0 and "full" or "shared"
    end
    return types
end

local function attention(config, kind, absorb)
    local indexer = config.index_topk and kind:find "full" and
        { heads = config.index_n_heads, dim = config.index_head_dim } or nil
    return blocks.LatentAttention {
        hidden = config.hidden_size, heads = config.num_attention_heads, q_rank = config.q_lora_rank,
        rank = config.kv_lora_rank, nope = config.qk_nope_head_dim, rope = config.qk_rope_head_dim,
        value = config.v_head_dim, bias = config.attention_bias, absorb = absorb, topk = config.index_topk,
        indexer = indexer,
    }
end

return {
    name = "deepseek",
    architectures = {
        "DeepseekV3ForCausalLM", "DeepseekV2ForCausalLM", "DeepseekV32ForCausalLM", "GlmMoeDsaForCausalLM",
        "Glm4MoeLiteForCausalLM", "KimiK25ForConditionalGeneration",
    },
    model_types = { "deepseek_v3", "deepseek_v2", "deepseek_v32", "kimi_k2", "glm_moe_dsa", "glm4_moe_lite" },
    options = { absorb = { "decode", "always", "never" } },
    -- What NVIDIA's FP4 and Moonshot's INT4 checkpoints quantise; FP8 ones do all of it.
    quantised = { FP4 = { "mlp", "experts", "shared" }, INT4 = { "experts" } },
    fields = blocks.fields(blocks.moe_fields, {
        { "head_dim", optional = true },  -- unused: the sizes below replace it
        { "q_lora_rank", optional = true },
        { "kv_lora_rank" },
        { "qk_nope_head_dim" },
        { "qk_rope_head_dim" },
        { "v_head_dim" },
        { "index_topk", optional = true },
        { "index_n_heads", default = 64 },
        { "index_head_dim", default = 128 },
        { "index_topk_freq", default = 1 },
        { "index_skip_topk_offset", type = "natural", default = 2 },
        { "indexer_types", type = "list", default = indexer_types, per_layer = { "full", "shared" } },
        { "first_k_dense_replace", type = "natural", default = 0 },
        { "moe_layer_freq", default = 1 },
        { "topk_method", type = "text", default = topk_method },
        { "attention_bias", default = false },
    }),
    validate = function(config)
        if config.index_topk and not config.q_lora_rank then
            return nil, "field 'q_lora_rank' is missing; an indexer needs the latent queries"
        end
        return true
    end,
    build = function(config, options)
        return blocks.CausalLM(config, {
            kind = function(layer)
                local moe = layer >= config.first_k_dense_replace and layer % config.moe_layer_freq == 0
                local kind = moe and "moe" or "dense"
                return config.index_topk and kind .. "_" .. config.indexer_types[layer + 1] or kind
            end,
            build = function(kind)
                return blocks.DecoderLayer(config.hidden_size, attention(config, kind, options.absorb),
                    blocks.feed_forward(config, kind:find "dense"))
            end,
        })
    end,
}
