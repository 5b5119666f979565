-- Qwen3-Next: three layers of gated delta attention for every full one, gated full attention, a mixture of experts
-- with a gated shared expert. Linear layers keep a state per sequence instead of a cache.
-- Source: "Gated Delta Networks", arXiv:2412.06464; Hugging Face transformers, models/qwen3_next.
local FullAttention = nn.Module "FullAttention"

function FullAttention:init(config)
    local hidden, width = config.hidden_size, config.num_attention_heads * config.head_dim
    local kv_width = config.num_key_value_heads * config.head_dim
    self.heads, self.kv_heads, self.head_dim = config.num_attention_heads, config.num_key_value_heads, config.head_dim
    local bias = config.attention_bias
    self.q_proj = nn.Linear(hidden, 2 * width,  -- each head's query and its gate
        { class = "attn", shard = "column", heads = self.heads, bias = bias })
    self.k_proj = nn.Linear(hidden, kv_width, { class = "attn", shard = "column", heads = self.kv_heads, bias = bias })
    self.v_proj = nn.Linear(hidden, kv_width, { class = "attn", shard = "column", heads = self.kv_heads, bias = bias })
    self.q_norm = nn.RMSNorm(self.head_dim)
    self.k_norm = nn.RMSNorm(self.head_dim)
    self.o_proj = nn.Linear(width, hidden, { class = "attn", shard = "row", heads = self.heads, bias = bias })
end

function FullAttention:forward(x)
    local heads, dim = self.heads, self.head_dim
    local q, gate = self.q_proj(x):reshape(-1, heads, 2 * dim):split({ dim, dim }, -1)
    local k = self.k_norm(self.k_proj(x):reshape(-1, self.kv_heads, dim))
    local v = self.v_proj(x):reshape(-1, self.kv_heads, dim)
    local y = op.attention(self.q_norm(q), k, v) * op.activation(gate, "sigmoid")
    return self.o_proj(y:reshape(-1, heads * dim))
end

local GatedDeltaNet = nn.Module "GatedDeltaNet"

function GatedDeltaNet:init(config)
    local hidden = config.hidden_size
    self.k_heads, self.k_dim = config.linear_num_key_heads, config.linear_key_head_dim
    self.v_heads, self.v_dim = config.linear_num_value_heads, config.linear_value_head_dim
    self.k_width, self.v_width = self.k_heads * self.k_dim, self.v_heads * self.v_dim
    self.kernel = config.linear_conv_kernel_dim
    local column = { class = "lin", shard = "column", heads = self.k_heads }
    self.in_proj_qkvz = nn.Linear(hidden, 2 * self.k_width + 2 * self.v_width, column)
    self.in_proj_ba = nn.Linear(hidden, 2 * self.v_heads, column)
    self.conv1d = nn.Parameter { rows = 2 * self.k_width + self.v_width, cols = self.kernel, class = "lin",
                                 shard = "column", heads = self.k_heads }
    self.dt_bias = nn.Parameter { rows = self.v_heads, cols = 1, class = "lin", shard = "column",
                                  heads = self.k_heads }
    self.A_log = nn.Parameter { rows = self.v_heads, cols = 1, class = "lin", shard = "column", heads = self.k_heads }
    self.norm = nn.RMSNorm(self.v_dim)
    self.out_proj = nn.Linear(self.v_width, hidden, { class = "lin", shard = "row", heads = self.k_heads })
end

function GatedDeltaNet:forward(x)
    local k_width, v_width = self.k_width, self.v_width
    local mixed, z = self.in_proj_qkvz(x):split({ 2 * k_width + v_width, v_width }, -1)
    self.in_proj_ba(x)  -- decay and write strength of each head, read by the kernel below
    -- A depthwise causal convolution, 2 FLOP per tap, then SiLU.
    mixed = op.silu(op.custom {
        name = "conv1d", input = mixed, weights = self.conv1d,
        flops = 2 * self.kernel * (2 * k_width + v_width) * op.form.T,
        bytes = 2 * 2 * (2 * k_width + v_width) * op.form.T,
    })
    local q, k, v = mixed:split({ k_width, k_width, v_width }, -1)
    local y = op.linear_attention(
        q:reshape(-1, self.k_heads, self.k_dim), k:reshape(-1, self.k_heads, self.k_dim),
        v:reshape(-1, self.v_heads, self.v_dim), {
            state_elems = self.v_heads * self.k_dim * self.v_dim,
            conv_elems = (2 * k_width + v_width) * (self.kernel - 1),
        })
    y = self.norm(y):reshape(-1, v_width) * op.silu(z)
    return self.out_proj(y)
end

local DecoderLayer = nn.Module "DecoderLayer"

function DecoderLayer:init(config, mixer, dense)
    self.input_layernorm = nn.RMSNorm(config.hidden_size)
    if mixer == "full_attention" then
        self.self_attn = FullAttention(config)
    else
        self.linear_attn = GatedDeltaNet(config)
    end
    self.post_attention_layernorm = nn.RMSNorm(config.hidden_size)
    self.mlp = dense and blocks.MLP(config.hidden_size, config.intermediate_size, { act = config.hidden_act })
        or nn.MoE {
            hidden = config.hidden_size, inter = config.moe_intermediate_size,
            experts = config.num_experts, topk = config.num_experts_per_tok,
            shared_inter = config.shared_expert_intermediate_size,
            shared_gate = config.shared_expert_intermediate_size > 0,
        }
end

function DecoderLayer:forward(x)
    local mixer = self.self_attn or self.linear_attn
    x = x + mixer(self.input_layernorm(x))
    return x + self.mlp(self.post_attention_layernorm(x))
end

return {
    name = "qwen3_next",
    architectures = { "Qwen3NextForCausalLM" },
    model_types = { "qwen3_next" },
    fields = blocks.fields {
        { "full_attention_interval", default = 4 },
        { "layer_types", type = "list", default = function(config)
            local types = {}
            for i = 1, config.num_hidden_layers do
                types[i] = i % config.full_attention_interval == 0 and "full_attention" or "linear_attention"
            end
            return types
        end, per_layer = { "linear_attention", "full_attention" } },
        { "linear_num_key_heads" },
        { "linear_num_value_heads" },
        { "linear_key_head_dim" },
        { "linear_value_head_dim" },
        { "linear_conv_kernel_dim", default = 4 },
        { "num_experts" },
        { "num_experts_per_tok" },
        { "moe_intermediate_size" },
        { "shared_expert_intermediate_size", type = "natural", default = 0 },
        { "decoder_sparse_step", default = 1 },
        { "mlp_only_layers", default = {} },
        { "intermediate_size", optional = true },  -- a dense layer's
        { "hidden_act", default = "silu" },
        { "attention_bias", default = false },
    },
    build = function(config)
        local dense = {}
        for _, layer in ipairs(config.mlp_only_layers) do dense[layer] = true end
        local kinds = {}
        for _, mixer in ipairs { "linear_attention", "full_attention" } do
            kinds[mixer] = { mixer = mixer, dense = false }
            kinds[mixer .. "_dense"] = { mixer = mixer, dense = true }
        end
        return blocks.CausalLM(config, {
            kind = function(layer)
                local is_dense = dense[layer] or (layer + 1) % config.decoder_sparse_step ~= 0
                return config.layer_types[layer + 1] .. (is_dense and "_dense" or "")
            end,
            build = function(kind) return DecoderLayer(config, kinds[kind].mixer, kinds[kind].dense) end,
        })
    end,
}
