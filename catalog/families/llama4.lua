-- Llama 4, text only: three layers of attention within chunks (with rotary positions) for every full one (without),
-- and a mixture of experts with one shared expert in every `interleave_moe_layer_step`-th layer.
-- Source: Hugging Face transformers, models/llama4 (configuration and modelling); the models' config.json.
local function every_fourth_full(config)
    local rope = {}
    for i = 1, config.num_hidden_layers do rope[i] = i % 4 ~= 0 and 1 or 0 end
    return rope
end

return {
    name = "llama4",
    architectures = { "Llama4ForConditionalGeneration", "Llama4ForCausalLM" },
    model_types = { "llama4", "llama4_text" },
    fields = blocks.fields {
        { "intermediate_size" },      -- an expert's, and the shared expert's
        { "intermediate_size_mlp" },  -- a dense layer's
        { "hidden_act", default = "silu" },
        { "num_local_experts" },
        { "num_experts_per_tok", default = 1 },
        { "interleave_moe_layer_step", default = 1 },
        { "attention_chunk_size", default = 8192 },
        { "use_qk_norm", default = true },
        { "attention_bias", default = false },
        { "no_rope_layers", type = "list", default = every_fourth_full, empty_is_absent = true,
          per_layer = { 0, 1 } },
    },
    build = function(config)
        local step = config.interleave_moe_layer_step
        return blocks.CausalLM(config, {
            kind = function(layer)
                local attention = config.no_rope_layers[layer + 1] == 1 and "chunked" or "full"
                return attention .. ((layer + 1) % step == 0 and "_moe" or "_dense")
            end,
            build = function(kind)
                local attention = blocks.attention_options(config)
                if kind == "chunked_moe" or kind == "chunked_dense" then
                    attention.chunk = config.attention_chunk_size
                    attention.qk_norm = config.use_qk_norm and "plain" or nil
                end
                local mlp
                if kind == "full_moe" or kind == "chunked_moe" then
                    mlp = nn.MoE {
                        hidden = config.hidden_size, inter = config.intermediate_size,
                        experts = config.num_local_experts, topk = config.num_experts_per_tok,
                        shared_inter = config.intermediate_size,
                    }
                else
                    mlp = blocks.MLP(config.hidden_size, config.intermediate_size_mlp, { act = config.hidden_act })
                end
                return blocks.DecoderLayer(config.hidden_size, blocks.Attention(attention), mlp)
            end,
        })
    end,
}
