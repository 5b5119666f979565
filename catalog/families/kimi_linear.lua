-- Kimi Linear and Kimi K3: three layers of Kimi Delta Attention (a gated delta rule that decays every channel by
-- itself) for every one of multi-head latent attention, a mixture of experts with shared ones after the first dense
-- layer. K3 gates its latent attention, lets the routed experts work in a narrower latent, and mixes the outputs of
-- earlier blocks of layers into every input.
-- Sources: "Kimi Linear", arXiv:2510.26692, sections 3 and 4; SGLang, models/kimi_k3.
local DeltaAttention = nn.Module "DeltaAttention"

function DeltaAttention:init(config)
    local linear, hidden = config.linear_attn_config, config.hidden_size
    local heads, dim = linear.num_heads, linear.head_dim
    local width, kernel = heads * dim, linear.short_conv_kernel_size or 4
    local column = { class = "lin", shard = "column", heads = heads }
    self.heads, self.dim, self.width, self.kernel = heads, dim, width, kernel
    self.qkv_proj = nn.Linear(hidden, 3 * width, column)
    self.conv1d = blocks.ShortConv { channels = 3 * width, kernel = kernel, heads = heads }
    self.f_a_proj = nn.Linear(hidden, dim, { class = "lin" })  -- decay of each channel
    self.f_b_proj = nn.Linear(dim, width, column)
    self.b_proj = nn.Linear(hidden, heads, column)             -- write strength of each head
    if linear.use_full_rank_gate then
        self.g_proj = nn.Linear(hidden, width, column)
    else
        self.g_a_proj = nn.Linear(hidden, dim, { class = "lin" })
        self.g_b_proj = nn.Linear(dim, width, column)
    end
    self.A_log = nn.Parameter { rows = heads, cols = 1, class = "lin", shard = "column", heads = heads, dtype = "FP32" }
    self.dt_bias = nn.Parameter { rows = width, cols = 1, class = "lin", shard = "column", heads = heads,
                                  dtype = "FP32" }
    self.o_norm = nn.RMSNorm(dim)
    self.o_proj = nn.Linear(width, hidden, { class = "lin", shard = "row", heads = heads })
end

function DeltaAttention:forward(x)
    local heads, dim, width = self.heads, self.dim, self.width
    local q, k, v = self.conv1d(self.qkv_proj(x)):split({ width, width, width }, -1)
    self.f_b_proj(self.f_a_proj(x))
    self.b_proj(x)
    local y = op.linear_attention(q:reshape(-1, heads, dim), k:reshape(-1, heads, dim), v:reshape(-1, heads, dim),
        { conv_elems = 3 * width * (self.kernel - 1) })
    local gate = self.g_proj and self.g_proj(x) or self.g_b_proj(self.g_a_proj(x))
    return self.o_proj(self.o_norm(y):reshape(-1, width) * op.activation(gate, "sigmoid"))
end

local ResidualMix = nn.Module "ResidualMix"

-- Weighs the outputs of the earlier blocks of layers, `entries` on average, by a softmax over their scores.
function ResidualMix:init(hidden, entries)
    self.hidden, self.entries = hidden, entries
    self.proj = nn.Parameter { rows = 1, cols = hidden, class = "other", dtype = "BF16" }
    self.norm = nn.Parameter { rows = 1, cols = hidden, class = "norm" }
end

function ResidualMix:forward(x)
    local work = self.entries * self.hidden
    return op.custom { name = "mix", input = x, flops = 8 * work * op.form.T,
                       bytes = 2 * (work + self.hidden) * op.form.T }
end

local DecoderLayer = nn.Module "DecoderLayer"

local function latent_attention(config)
    return blocks.LatentAttention {
        hidden = config.hidden_size, heads = config.num_attention_heads, q_rank = config.q_lora_rank,
        rank = config.kv_lora_rank, nope = config.qk_nope_head_dim, rope = config.qk_rope_head_dim,
        value = config.v_head_dim, gate = config.mla_use_output_gate,
    }
end

local function mixture(config)
    return nn.MoE {
        hidden = config.hidden_size, inter = config.moe_intermediate_size, experts = config.num_experts,
        topk = config.num_experts_per_token, router_bias = "FP32",
        shared_inter = config.num_shared_experts * config.moe_intermediate_size,
        latent = config.routed_expert_hidden_size, latent_norm = config.latent_moe_use_norm,
    }
end

function DecoderLayer:init(config, kind, entries)
    local hidden = config.hidden_size
    if entries then
        self.self_attention_res = ResidualMix(hidden, entries)
        self.mlp_res = ResidualMix(hidden, entries)
    end
    self.input_layernorm = nn.RMSNorm(hidden)
    self.self_attn = kind:find "linear" and DeltaAttention(config) or latent_attention(config)
    self.post_attention_layernorm = nn.RMSNorm(hidden)
    self.mlp = kind:find "dense" and blocks.MLP(hidden, config.intermediate_size, { act = config.hidden_act })
        or mixture(config)
end

function DecoderLayer:forward(x)
    local input = self.self_attention_res and self.self_attention_res(x) or x
    x = x + self.self_attn(self.input_layernorm(input))
    input = self.mlp_res and self.mlp_res(x) or x
    return x + self.mlp(self.post_attention_layernorm(input))
end

-- Blocks of layers that a layer sees, the running one included, averaged over the layers.
local function mean_entries(config)
    local size, sum = config.attn_res_block_size, 0
    if not size then return nil end
    for layer = 0, config.num_hidden_layers - 1 do sum = sum + layer // size + 2 end
    return sum / config.num_hidden_layers
end

return {
    name = "kimi_linear",
    architectures = { "KimiLinearForCausalLM", "KimiK3ForConditionalGeneration" },
    model_types = { "kimi_linear", "kimi_k3" },
    quantised = { FP4 = { "experts" }, INT4 = { "experts" } },
    fields = blocks.fields {
        { "linear_attn_config", type = "table" },
        { "intermediate_size" },      -- a dense layer's
        { "moe_intermediate_size" },  -- an expert's
        { "q_lora_rank", optional = true },
        { "kv_lora_rank" },
        { "qk_nope_head_dim" },
        { "qk_rope_head_dim" },
        { "v_head_dim" },
        { "attn_res_block_size", optional = true },
        { "mla_use_output_gate", type = "flag",  -- K3's
          default = function(config) return config.attn_res_block_size ~= nil end },
        { "num_experts" },
        { "num_experts_per_token" },
        { "num_shared_experts", type = "natural", default = 0 },
        { "routed_expert_hidden_size", optional = true },
        { "latent_moe_use_norm", default = false },
        { "first_k_dense_replace", type = "natural", default = 1 },
        { "moe_layer_freq", default = 1 },
        { "hidden_act", default = "silu" },
    },
    validate = function(config)
        for _, name in ipairs { "num_heads", "head_dim", "full_attn_layers" } do
            if not config.linear_attn_config[name] then
                return nil, ("field 'linear_attn_config': no '%s'"):format(name)
            end
        end
        return true
    end,
    build = function(config)
        local latent, entries = {}, mean_entries(config)
        for _, layer in ipairs(config.linear_attn_config.full_attn_layers) do latent[layer] = true end  -- from 1
        return blocks.CausalLM(config, {
            after = entries and ResidualMix(config.hidden_size, entries),
            kind = function(layer)
                local moe = layer >= config.first_k_dense_replace and layer % config.moe_layer_freq == 0
                return (latent[layer + 1] and "latent" or "linear") .. (moe and "_moe" or "_dense")
            end,
            build = function(kind) return DecoderLayer(config, kind, entries) end,
        })
    end,
}
