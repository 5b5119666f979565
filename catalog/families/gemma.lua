-- Gemma 2 and 3, text only: norms before and after attention and feed-forward, tied embeddings, local layers with a
-- sliding window between global ones (Gemma 2 every other layer, Gemma 3 five of six), q and k normalised in Gemma 3.
-- Source: "Gemma 2", arXiv:2408.00118, section 2; "Gemma 3 Technical Report", arXiv:2503.19786, section 2; defaults
-- of a field that a config.json omits: Hugging Face transformers, configuration_gemma2 and configuration_gemma3.
local DecoderLayer = nn.Module "DecoderLayer"

function DecoderLayer:init(config, kind)
    local attention = blocks.attention_options(config)
    attention.qk_norm = config.use_qk_norm and "head" or nil
    attention.window = kind == "sliding_attention" and config.sliding_window or nil
    self.input_layernorm = nn.RMSNorm(config.hidden_size)
    self.self_attn = blocks.Attention(attention)
    self.post_attention_layernorm = nn.RMSNorm(config.hidden_size)
    self.pre_feedforward_layernorm = nn.RMSNorm(config.hidden_size)
    self.mlp = blocks.MLP(config.hidden_size, config.intermediate_size, { act = config.hidden_activation })
    self.post_feedforward_layernorm = nn.RMSNorm(config.hidden_size)
end

function DecoderLayer:forward(x)
    x = x + self.post_attention_layernorm(self.self_attn(self.input_layernorm(x)))
    return x + self.post_feedforward_layernorm(self.mlp(self.pre_feedforward_layernorm(x)))
end

-- Gemma 3 differs by its model_type; every other default is the same.
local function is_gemma3(config)
    return config.model_type ~= "gemma2"
end

return {
    name = "gemma",
    architectures = { "Gemma2ForCausalLM", "Gemma3ForCausalLM", "Gemma3ForConditionalGeneration" },
    model_types = { "gemma2", "gemma3", "gemma3_text" },
    fields = {
        { "model_type", default = "gemma3_text" },
        { "vocab_size", default = function(config) return is_gemma3(config) and 262208 or 256000 end },
        { "hidden_size", default = 2304 },
        { "num_hidden_layers", default = 26 },
        { "num_attention_heads", default = 8 },
        { "num_key_value_heads", default = 4 },
        { "head_dim", default = 256 },
        { "tie_word_embeddings", default = true },
        { "max_position_embeddings", optional = true },
        { "intermediate_size", default = 9216 },
        { "hidden_activation", default = "gelu_pytorch_tanh" },
        { "attention_bias", default = false },
        { "use_qk_norm", type = "flag", default = is_gemma3 },
        { "sliding_window", default = 4096 },
        { "sliding_window_pattern", default = function(config) return is_gemma3(config) and 6 or 2 end },
        { "layer_types", type = "list", default = function(config)
            local types = {}
            for i = 1, config.num_hidden_layers do
                types[i] = i % config.sliding_window_pattern == 0 and "full_attention" or "sliding_attention"
            end
            return types
        end, per_layer = { "sliding_attention", "full_attention" } },
    },
    build = function(config)
        return blocks.CausalLM(config, {
            kind = function(layer) return config.layer_types[layer + 1] end,
            build = function(kind) return DecoderLayer(config, kind) end,
        })
    end,
}
