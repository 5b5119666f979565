-- Llama-Nemotron, found by neural architecture search: Llama layers of which some lack attention or feed-forward, or
-- replace it by one matrix, and whose feed-forward widths and key heads differ.
-- Source: "Puzzle", arXiv:2411.19146; the models' own configuration and modelling code (DeciLM).
local DecoderLayer = nn.Module "DecoderLayer"

-- Widths are given as a multiple of the hidden size, as if of an ungated layer, and rounded up to 256.
local function width(mult, hidden)
    return (math.floor(2 * mult * hidden / 3) + 255) // 256 * 256
end

local function attention(config, kind)
    local group = math.tointeger(kind:match "group_(%d+)")
    if kind:find "attn_linear" then return nn.Linear(config.hidden_size, config.hidden_size, { class = "attn" }) end
    if not group then return nil end
    local options = blocks.attention_options(config)
    options.kv_heads = config.num_attention_heads // group
    return blocks.Attention(options)
end

local function feed_forward(config, kind)
    local mult = tonumber(kind:match "mult_([%d.]+)")
    if kind:find "ffn_linear" then return nn.Linear(config.hidden_size, config.hidden_size, { class = "mlp" }) end
    if not mult then return nil end
    return blocks.MLP(config.hidden_size, width(mult, config.hidden_size), { act = config.hidden_act })
end

function DecoderLayer:init(config, kind)
    local mixer, mlp = attention(config, kind), feed_forward(config, kind)
    if mixer then self.input_layernorm, self.self_attn = nn.RMSNorm(config.hidden_size), mixer end
    if mlp then self.post_attention_layernorm, self.mlp = nn.RMSNorm(config.hidden_size), mlp end
end

function DecoderLayer:forward(x)
    if self.self_attn then x = x + self.self_attn(self.input_layernorm(x)) end
    if self.mlp then x = x + self.mlp(self.post_attention_layernorm(x)) end
    return x
end

-- What one entry of `block_configs` says, in one word: { attention = {...}, ffn = {...} }, or flat.
local function kind_of(block)
    local attn, ffn = block.attention or {}, block.ffn or {}
    local group, mult = attn.n_heads_in_group or block.n_heads_in_group, ffn.ffn_mult or block.ffn_mult
    local a = attn.replace_with_linear and "attn_linear" or group and ("group_%d"):format(group) or "attn_none"
    local f = ffn.replace_with_linear and "ffn_linear" or mult and ("mult_%s"):format(mult) or "ffn_none"
    if attn.no_op or block.attn_no_op then a = "attn_none" end
    if ffn.no_op or block.ffn_no_op then f = "ffn_none" end
    return a .. "_" .. f
end

return {
    name = "nemotron_nas",
    architectures = { "DeciLMForCausalLM" },
    model_types = { "nemotron-nas" },
    fields = blocks.fields {
        { "num_key_value_heads", default = function(config) return config.num_attention_heads end },  -- per layer
        { "block_configs", type = "list" },
        { "hidden_act", default = "silu" },
        { "attention_bias", default = false },
    },
    validate = function(config)
        if #config.block_configs == config.num_hidden_layers then return true end
        return nil, ("field 'block_configs' has %d items; expected one per layer, %d"):format(#config.block_configs,
            config.num_hidden_layers)
    end,
    build = function(config)
        return blocks.CausalLM(config, {
            kind = function(layer) return kind_of(config.block_configs[layer + 1]) end,
            build = function(kind) return DecoderLayer(config, kind) end,
        })
    end,
}
