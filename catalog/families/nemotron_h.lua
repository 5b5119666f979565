-- Nemotron-H and Nemotron 3: layers of one mixer each, mostly Mamba-2, some attention, the rest feed-forward (squared
-- ReLU, no gate) or a mixture of such experts, in the larger ones within a narrower latent. Mamba-2 keeps a state per
-- sequence instead of a cache.
-- Sources: "Nemotron-H", arXiv:2504.03624, section 2.1; "Transformers are SSMs", arXiv:2405.21060; Hugging Face
-- transformers, models/nemotron_h.
local Mamba2 = nn.Module "Mamba2"

function Mamba2:init(config)
    local hidden, heads, groups = config.hidden_size, config.mamba_num_heads, config.n_groups
    local inner, state = heads * config.mamba_head_dim, config.ssm_state_size
    local channels = inner + 2 * groups * state
    local column = { class = "lin", shard = "column", heads = groups, bias = config.mamba_proj_bias }
    self.heads, self.groups, self.inner, self.state = heads, groups, inner, state
    self.channels, self.kernel = channels, config.conv_kernel
    self.in_proj = nn.Linear(hidden, inner + channels + heads, column)
    self.conv1d = blocks.ShortConv { channels = channels, kernel = config.conv_kernel, heads = groups,
                                     bias = config.use_conv_bias }
    local per_head = { rows = heads, cols = 1, class = "lin", shard = "column", heads = groups, dtype = "FP32" }
    self.A_log, self.D, self.dt_bias = nn.Parameter(per_head), nn.Parameter(per_head), nn.Parameter(per_head)
    self.norm = nn.RMSNorm(inner)
    self.out_proj = nn.Linear(inner, hidden,
        { class = "lin", shard = "row", heads = groups, bias = config.mamba_proj_bias })
end

function Mamba2:forward(x)
    local inner, state, groups, channels = self.inner, self.state, self.groups, self.channels
    local gate, mixed = self.in_proj(x):split({ inner, channels, self.heads }, -1)  -- and the time step of each head
    local v, b, c = self.conv1d(mixed):split({ inner, groups * state, groups * state }, -1)
    local y = op.linear_attention(
        c:reshape(-1, groups, state), b:reshape(-1, groups, state), v:reshape(-1, self.heads, inner // self.heads),
        { work = 4, conv_elems = channels * (self.kernel - 1) })  -- update and read, 2 FLOP each
    return self.out_proj(self.norm(y:reshape(-1, inner) * op.silu(gate)))
end

local mixers = {
    linear_attention = Mamba2,
    full_attention = function(config) return blocks.Attention(blocks.attention_options(config)) end,
    mlp = function(config)
        return blocks.MLP(config.hidden_size, config.intermediate_size,
            { act = config.mlp_hidden_act, gated = false, bias = config.mlp_bias })
    end,
    moe = function(config)
        return nn.MoE {
            hidden = config.hidden_size, inter = config.moe_intermediate_size, experts = config.n_routed_experts,
            topk = config.num_experts_per_tok, gated = false, router_bias = "FP32",
            shared_inter = config.n_shared_experts * config.moe_shared_expert_intermediate_size,
            latent = config.moe_latent_size,
        }
    end,
}

local Layer = nn.Module "Layer"

function Layer:init(config, kind)
    self.norm = nn.RMSNorm(config.hidden_size)
    self.mixer = mixers[kind](config)
end

function Layer:forward(x)
    return x + self.mixer(self.norm(x))
end

local letters = { M = "linear_attention", E = "moe", ["*"] = "full_attention", ["-"] = "mlp" }
local older_names = { mamba = "linear_attention", attention = "full_attention" }

-- The kind of every layer, from the list of names or the pattern of letters.
local function layer_kinds(config)
    local kinds = {}
    if config.layers_block_type then
        for i, name in ipairs(config.layers_block_type) do kinds[i] = older_names[name] or name end
    else
        for letter in config.hybrid_override_pattern:gmatch "." do kinds[#kinds + 1] = letters[letter] or letter end
    end
    return kinds
end

return {
    name = "nemotron_h",
    architectures = { "NemotronHForCausalLM" },
    model_types = { "nemotron_h" },
    quantised = { FP4 = { "experts", "shared", "mlp", "lin" }, INT4 = { "experts", "mlp" } },
    fields = blocks.fields {
        { "hybrid_override_pattern", type = "text", optional = true },
        { "layers_block_type", type = "list", optional = true },
        { "num_hidden_layers", type = "natural", default = 0 },  -- the length of the pattern
        { "attention_head_dim", optional = true },
        { "head_dim", default = function(config) return config.attention_head_dim or 128 end },
        { "mamba_num_heads" },
        { "mamba_head_dim" },
        { "ssm_state_size", default = 128 },
        { "n_groups", default = 8 },
        { "conv_kernel", default = 4 },
        { "use_conv_bias", default = true },
        { "mamba_proj_bias", default = false },
        { "intermediate_size", optional = true },
        { "mlp_bias", default = false },
        { "mlp_hidden_act", default = "relu2" },
        { "n_routed_experts", optional = true },
        { "num_experts_per_tok", optional = true },
        { "n_shared_experts", type = "natural", default = 0 },
        { "moe_intermediate_size", optional = true },
        { "moe_shared_expert_intermediate_size", type = "natural", default = 0 },
        { "moe_latent_size", optional = true },
        { "attention_bias", default = false },
    },
    validate = function(config)
        if not config.layers_block_type and not config.hybrid_override_pattern then
            return nil, "field 'layers_block_type' is missing, and 'hybrid_override_pattern' too; one lists the layers"
        end
        for i, kind in ipairs(layer_kinds(config)) do
            if not mixers[kind] then
                return nil, ("layer %d is '%s'; expected M, E, * or - in the pattern, or linear_attention, moe, "
                    .. "full_attention or mlp in the list"):format(i, kind)
            end
        end
        config.num_hidden_layers = #layer_kinds(config)
        return true
    end,
    build = function(config)
        local kinds = layer_kinds(config)
        return blocks.CausalLM(config, {
            kind = function(layer) return kinds[layer + 1] end,
            build = function(kind) return Layer(config, kind) end,
        })
    end,
}
