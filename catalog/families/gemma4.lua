-- Gemma 4, text only: five layers with a sliding window for every global one, whose heads are wider and may take their
-- values from the keys; norms before and after attention and feed-forward; a mixture of experts beside the
-- feed-forward, or a small embedding of the layer's own (the E models), whose upper layers reuse the keys of lower
-- ones.
-- Source: Hugging Face transformers, models/gemma4 (configuration and modelling).
local Attention = nn.Module "Attention"

-- Attention of a layer that reuses the keys and values of an earlier one.
function Attention:init(options)
    local heads, dim = options.heads, options.head_dim
    self.options = options
    self.q_proj = nn.Linear(options.hidden, heads * dim, { class = "attn", shard = "column", heads = heads })
    self.q_norm = nn.RMSNorm(dim)
    self.o_proj = nn.Linear(heads * dim, options.hidden, { class = "attn", shard = "row", heads = heads })
end

function Attention:forward(x)
    local heads, kv_heads, dim = self.options.heads, self.options.kv_heads, self.options.head_dim
    local q = self.q_norm(self.q_proj(x):reshape(-1, heads, dim))
    local k = heads > kv_heads and q:split({ kv_heads, heads - kv_heads }, 2) or q  -- only its shape counts
    local y = op.attention(q, k, k, { window = self.options.window, cache_elems = 0, cache_heads = kv_heads })
    return self.o_proj(y:reshape(-1, heads * dim))
end

local function attention(config, kind)
    local options = blocks.attention_options(config)
    options.qk_norm, options.v_norm = "head", true
    if kind:find "sliding" then
        options.window = config.sliding_window
    else
        options.head_dim, options.shared_kv = config.global_head_dim, config.attention_k_eq_v
        if config.attention_k_eq_v then options.kv_heads = config.num_global_key_value_heads or options.kv_heads end
    end
    return kind:find "_shared" and Attention(options) or blocks.Attention(options)
end

-- The mixture beside the feed-forward, with its three norms.
local Experts = nn.Module "Experts"

function Experts:init(config)
    local hidden, n = config.hidden_size, config.num_experts
    self.post_feedforward_layernorm_1 = nn.RMSNorm(hidden)
    self.pre_feedforward_layernorm_2 = nn.RMSNorm(hidden)
    self.experts = nn.MoE { hidden = hidden, inter = config.moe_intermediate_size, experts = n,
                            topk = config.top_k_experts }
    self.router_scale = nn.Parameter { rows = 1, cols = hidden, class = "router" }
    self.per_expert_scale = nn.Parameter { rows = n, cols = 1, class = "router" }
    self.post_feedforward_layernorm_2 = nn.RMSNorm(hidden)
end

function Experts:forward(x, y)
    local routed = self.experts(self.pre_feedforward_layernorm_2(x))
    return self.post_feedforward_layernorm_1(y) + self.post_feedforward_layernorm_2(routed)
end

-- The layer's own small embedding, gated into the residual.
local PerLayerInput = nn.Module "PerLayerInput"

function PerLayerInput:init(config)
    local hidden, own = config.hidden_size, config.hidden_size_per_layer_input
    self.act = config.hidden_activation
    self.per_layer_input_gate = nn.Linear(hidden, own, { class = "mlp" })
    self.per_layer_projection = nn.Linear(own, hidden, { class = "mlp" })
    self.post_per_layer_input_norm = nn.RMSNorm(hidden)
end

function PerLayerInput:forward(x)
    local gated = op.activation(self.per_layer_input_gate(x), self.act)
    return self.post_per_layer_input_norm(self.per_layer_projection(gated * gated))
end

local DecoderLayer = nn.Module "DecoderLayer"

function DecoderLayer:init(config, kind)
    local hidden = config.hidden_size
    local inter = config.intermediate_size * (kind:find "_shared" and config.use_double_wide_mlp and 2 or 1)
    self.input_layernorm = nn.RMSNorm(hidden)
    self.self_attn = attention(config, kind)
    self.post_attention_layernorm = nn.RMSNorm(hidden)
    self.pre_feedforward_layernorm = nn.RMSNorm(hidden)
    self.mlp = blocks.MLP(hidden, inter, { act = config.hidden_activation })
    if config.enable_moe_block then self.moe = Experts(config) end
    self.post_feedforward_layernorm = nn.RMSNorm(hidden)
    if config.hidden_size_per_layer_input > 0 then self.per_layer_input = PerLayerInput(config) end
end

function DecoderLayer:forward(x)
    x = x + self.post_attention_layernorm(self.self_attn(self.input_layernorm(x)))
    local y = self.mlp(self.pre_feedforward_layernorm(x))
    if self.moe then y = self.moe(x, y) end
    x = x + self.post_feedforward_layernorm(y)
    return self.per_layer_input and x + self.per_layer_input(x) or x
end

-- Looks up the layers' own embeddings, all at once.
local PerLayerEmbedding = nn.Module "PerLayerEmbedding"

function PerLayerEmbedding:init(config)
    local own = config.hidden_size_per_layer_input
    local width = config.num_hidden_layers * own
    self.table = nn.Parameter { rows = config.vocab_size_per_layer_input, cols = width, class = "embed",
                                shard = "vocab", active = 0 }
    self.per_layer_model_projection = nn.Linear(config.hidden_size, width, { class = "mlp" })
    self.per_layer_projection_norm = nn.RMSNorm(own)
    self.own = own
end

function PerLayerEmbedding:forward(x)
    self.per_layer_projection_norm(self.per_layer_model_projection(x):reshape(-1, self.own))
    return x
end

return {
    name = "gemma4",
    architectures = { "Gemma4ForConditionalGeneration", "Gemma4ForCausalLM" },
    model_types = { "gemma4", "gemma4_text" },
    quantised = { FP4 = { "mlp", "experts" } },
    fields = blocks.fields {
        { "head_dim", default = 256 },
        { "global_head_dim", default = 512 },
        { "num_global_key_value_heads", optional = true },
        { "attention_k_eq_v", type = "flag", default = function(config)
            return config.num_global_key_value_heads ~= nil
        end },
        { "tie_word_embeddings", default = true },
        { "intermediate_size" },
        { "hidden_activation", default = "gelu_pytorch_tanh" },
        { "attention_bias", default = false },
        { "sliding_window", default = 512 },
        { "layer_types", type = "list", default = function(config)
            return blocks.every(config.num_hidden_layers, 6, "sliding_attention", "full_attention")
        end, per_layer = { "sliding_attention", "full_attention" } },
        { "num_kv_shared_layers", type = "natural", default = 0 },
        { "use_double_wide_mlp", default = false },
        { "enable_moe_block", default = false },
        { "num_experts", optional = true },
        { "top_k_experts", optional = true },
        { "moe_intermediate_size", optional = true },
        { "hidden_size_per_layer_input", type = "natural", default = 256 },
        { "vocab_size_per_layer_input", default = 262144 },
    },
    build = function(config)
        local first_shared = config.num_hidden_layers - config.num_kv_shared_layers
        return blocks.CausalLM(config, {
            before = config.hidden_size_per_layer_input > 0 and PerLayerEmbedding(config),
            kind = function(layer)
                return config.layer_types[layer + 1] .. (layer >= first_shared and "_shared" or "")
            end,
            build = function(kind) return DecoderLayer(config, kind) end,
        })
    end,
}
