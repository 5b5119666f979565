-- MiMo-V2: five layers of sliding-window attention with sinks and more key heads for every full one, values narrower
-- than keys, a mixture of experts after the first dense layer.
-- Source: SGLang, models/mimo_v2_flash; the model's config.json.
local function attention(config, kind)
    if kind:find "sliding" then
        return blocks.Attention {
            hidden = config.hidden_size, heads = config.swa_num_attention_heads,
            kv_heads = config.swa_num_key_value_heads, head_dim = config.swa_head_dim,
            value_dim = config.swa_v_head_dim, qkv_bias = config.attention_bias, window = config.sliding_window,
            sinks = config.add_swa_attention_sink_bias,
        }
    end
    local options = blocks.attention_options(config)
    options.value_dim, options.o_bias = config.v_head_dim, false
    options.sinks = config.add_full_attention_sink_bias
    return blocks.Attention(options)
end

return {
    name = "mimo_v2",
    architectures = { "MiMoV2FlashForCausalLM", "MiMoV2ForCausalLM" },
    model_types = { "mimo_v2_flash", "mimo_v2" },
    fields = blocks.fields(blocks.moe_fields, {
        { "v_head_dim", default = function(config) return config.head_dim end },
        { "moe_layer_freq", type = "list", per_layer = { 0, 1 } },
        { "hybrid_layer_pattern", type = "list", per_layer = { 0, 1 } },  -- 1 slides
        { "sliding_window" },
        { "swa_num_attention_heads", default = function(config) return config.num_attention_heads end },
        { "swa_num_key_value_heads", default = function(config) return config.num_key_value_heads end },
        { "swa_head_dim", default = function(config) return config.head_dim end },
        { "swa_v_head_dim", default = function(config) return config.v_head_dim end },
        { "add_swa_attention_sink_bias", default = false },
        { "add_full_attention_sink_bias", default = false },
        { "attention_bias", default = false },
    }),
    build = function(config)
        return blocks.CausalLM(config, {
            kind = function(layer)
                return (config.hybrid_layer_pattern[layer + 1] == 1 and "sliding" or "full")
                    .. (config.moe_layer_freq[layer + 1] == 1 and "_moe" or "_dense")
            end,
            build = function(kind)
                return blocks.DecoderLayer(config.hidden_size, attention(config, kind),
                    blocks.feed_forward(config, kind:find "_dense"))
            end,
        })
    end,
}
