-- Qwen3-Next, Qwen3.5 and Qwen3.6: three layers of gated delta attention for every full one, gated full attention, a
-- mixture of experts with a gated shared expert, or a dense feed-forward. Linear layers keep a state per sequence
-- instead of a cache.
-- Sources: "Gated Delta Networks", arXiv:2412.06464; Hugging Face transformers, models/qwen3_next, models/qwen3_5.
local DecoderLayer = nn.Module "DecoderLayer"

local function feed_forward(config, dense)
    if dense then
        return blocks.MLP(config.hidden_size, config.intermediate_size, { act = config.hidden_act })
    end
    return nn.MoE {
        hidden = config.hidden_size, inter = config.moe_intermediate_size,
        experts = config.num_experts, topk = config.num_experts_per_tok,
        shared_inter = config.shared_expert_intermediate_size,
        shared_gate = config.shared_expert_intermediate_size > 0,
    }
end

function DecoderLayer:init(config, kind)
    self.input_layernorm = nn.RMSNorm(config.hidden_size)
    if kind:find "full_attention" then
        local attention = blocks.attention_options(config)
        attention.qk_norm, attention.gate = "head", "query"
        self.self_attn = blocks.Attention(attention)
    else
        self.linear_attn = blocks.GatedDeltaNet(config)
    end
    self.post_attention_layernorm = nn.RMSNorm(config.hidden_size)
    self.mlp = feed_forward(config, kind:find "_dense")
end

function DecoderLayer:forward(x)
    local mixer = self.self_attn or self.linear_attn
    x = x + mixer(self.input_layernorm(x))
    return x + self.mlp(self.post_attention_layernorm(x))
end

return {
    name = "qwen3_next",
    architectures = {
        "Qwen3NextForCausalLM", "Qwen3_5ForCausalLM", "Qwen3_5ForConditionalGeneration", "Qwen3_5MoeForCausalLM",
        "Qwen3_5MoeForConditionalGeneration",
    },
    model_types = { "qwen3_next", "qwen3_5", "qwen3_5_text", "qwen3_5_moe", "qwen3_5_moe_text" },
    quantised = { FP4 = { "experts", "mlp" }, INT4 = { "experts", "mlp" } },
    fields = blocks.fields {
        { "head_dim", default = 256 },
        { "full_attention_interval", default = 4 },
        { "layer_types", type = "list", default = function(config)
            return blocks.every(config.num_hidden_layers, config.full_attention_interval, "linear_attention",
                "full_attention")
        end, per_layer = { "linear_attention", "full_attention" } },
        { "linear_num_key_heads" },
        { "linear_num_value_heads" },
        { "linear_key_head_dim" },
        { "linear_value_head_dim" },
        { "linear_conv_kernel_dim", default = 4 },
        { "num_experts", type = "natural", default = 0 },  -- none in the dense ones
        { "num_experts_per_tok", type = "natural", default = 0 },
        { "moe_intermediate_size", optional = true },
        { "shared_expert_intermediate_size", type = "natural", default = 0 },
        { "decoder_sparse_step", default = 1 },
        { "mlp_only_layers", default = {} },
        { "intermediate_size", optional = true },  -- a dense layer's
        { "hidden_act", default = "silu" },
        { "attention_bias", default = false },
    },
    validate = function(config)
        local missing = config.num_experts > 0 and not config.moe_intermediate_size and "moe_intermediate_size"
            or config.num_experts == 0 and not config.intermediate_size and "intermediate_size"
        if missing then return nil, ("field '%s' is missing"):format(missing) end
        return true
    end,
    build = function(config)
        local dense = {}
        for _, layer in ipairs(config.mlp_only_layers) do dense[layer] = true end
        return blocks.CausalLM(config, {
            kind = function(layer)
                local is_dense = config.num_experts == 0 or dense[layer]
                    or (layer + 1) % config.decoder_sparse_step ~= 0
                return config.layer_types[layer + 1] .. (is_dense and "_dense" or "")
            end,
            build = function(kind) return DecoderLayer(config, kind) end,
        })
    end,
}
