-- Step 3.5 and 3.7: three layers of sliding-window attention with more query heads for every full one, a gate per head,
-- a mixture of experts with one shared expert after the first dense layers.
-- Source: SGLang, models/step3p5; the models' config.json.
local function attention(config, kind)
    local options = blocks.attention_options(config)
    options.qk_norm = "head"
    options.gate = config.use_head_wise_attn_gate and "head" or nil
    if kind:find "sliding" then
        local other = config.attention_other_setting
        options.heads = other.num_attention_heads
        options.kv_heads = other.num_attention_groups or config.num_key_value_heads
        options.window = config.sliding_window
    end
    return blocks.Attention(options)
end

-- The layers with experts: listed, as in "3,4,5", else all after the first dense ones.
local function sparse_layers(config)
    local sparse = {}
    if config.moe_layers_enum then
        for layer in config.moe_layers_enum:gmatch "%d+" do sparse[math.tointeger(layer)] = true end
    else
        for layer = config.first_k_dense_replace, config.num_hidden_layers - 1 do sparse[layer] = true end
    end
    return sparse
end

return {
    name = "step3p5",
    architectures = {
        "Step3p5ForCausalLM", "Step3p7FlashForCausalLM", "Step3p7ForCausalLM", "Step3p7ForConditionalGeneration",
    },
    model_types = { "step3p5", "step3p7" },
    fields = blocks.fields {
        { "num_key_value_heads", aka = "num_attention_groups" },
        { "head_dim", default = 128 },
        { "intermediate_size" },      -- a dense layer's
        { "moe_intermediate_size" },  -- an expert's
        { "num_experts", aka = "moe_num_experts", default = 288 },
        { "num_experts_per_tok", aka = "moe_top_k", default = 8 },
        { "share_expert_dim", type = "natural", default = 0 },
        { "first_k_dense_replace", type = "natural", default = 3 },
        { "moe_layers_enum", type = "text", optional = true },
        { "use_moe_router_bias", default = true },
        { "sliding_window", default = 512 },
        { "layer_types", type = "list", tail = true, default = function(config)
            local types = {}
            for i = 1, config.num_hidden_layers do types[i] = i % 4 == 1 and "full_attention" or "sliding_attention" end
            return types
        end, per_layer = { "sliding_attention", "full_attention" } },
        -- 96 heads in the published models
        { "attention_other_setting", type = "table", default = { num_attention_heads = 96 } },
        { "use_head_wise_attn_gate", default = true },
        { "hidden_act", default = "silu" },
        { "attention_bias", default = false },
    },
    build = function(config)
        local sparse = sparse_layers(config)
        return blocks.CausalLM(config, {
            kind = function(layer)
                return config.layer_types[layer + 1] .. (sparse[layer] and "_moe" or "_dense")
            end,
            build = function(kind)
                local mlp
                if kind:find "_dense" then
                    mlp = blocks.MLP(config.hidden_size, config.intermediate_size, { act = config.hidden_act })
                else
                    mlp = nn.MoE {
                        hidden = config.hidden_size, inter = config.moe_intermediate_size,
                        experts = config.num_experts, topk = config.num_experts_per_tok,
                        shared_inter = config.share_expert_dim, router_bias = config.use_moe_router_bias and "FP32",
                    }
                end
                return blocks.DecoderLayer(config.hidden_size, attention(config, kind), mlp)
            end,
        })
    end,
}
