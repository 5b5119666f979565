-- DeepSeek V4: one key head whose keys are its values, read through a sliding window and, beyond it, as entries that a
-- compressor pools from every 4 tokens (of which an indexer chooses the best) or every 128; grouped output projection;
-- a residual of several streams, mixed around every block (hyper-connections); every layer a mixture of experts, the
-- first ones routed by token.
-- Source: Hugging Face transformers, models/deepseek_v4 (configuration and modelling).
local Compressor = nn.Module "Compressor"

-- Pools the tokens of a window to one entry, by a gate per channel; overlapping windows project twice the channels.
function Compressor:init(hidden, dim, every, overlapping)
    local width = (overlapping and 2 or 1) * dim
    self.dim, self.width, self.every = dim, width, every
    self.kv_proj = nn.Linear(hidden, width, { class = "attn", dtype = "BF16" })
    self.gate_proj = nn.Linear(hidden, width, { class = "attn", dtype = "BF16" })
    self.position_bias = nn.Parameter { rows = every, cols = width, class = "attn", dtype = "FP32" }
    self.kv_norm = nn.Parameter { rows = 1, cols = dim, class = "norm" }
end

function Compressor:forward(x)
    self.gate_proj(x)
    local T = op.form.T
    return op.custom {  -- softmax over the window, weighted sum and norm
        name = "pool", input = self.kv_proj(x), output = { self.dim }, role = "attn",
        flops = 8 * self.width * T, bytes = 2 * (2 * self.width + self.dim / self.every) * T,
    }
end

local Indexer = nn.Module "Indexer"

function Indexer:init(config, every)
    self.heads, self.dim, self.topk, self.every = config.index_n_heads, config.index_head_dim, config.index_topk, every
    self.compressor = Compressor(config.hidden_size, self.dim, every, true)
    self.q_b_proj = nn.Linear(config.q_lora_rank, self.heads * self.dim, { class = "attn" })
    self.weights_proj = nn.Linear(config.hidden_size, self.heads, { class = "attn", dtype = "BF16" })
end

function Indexer:forward(x, latent)
    local q = self.q_b_proj(latent):reshape(-1, self.heads, self.dim)
    local k = self.compressor(x):reshape(-1, 1, self.dim)
    self.weights_proj(x)
    return op.indexer(q, k, { topk = self.topk, every = self.every, cache_bytes = self.dim + 4 })
end

local Attention = nn.Module "Attention"

function Attention:init(config, every)
    local hidden, heads, dim = config.hidden_size, config.num_attention_heads, config.head_dim
    local groups, rank = config.o_groups, config.o_lora_rank
    self.config, self.every = config, every
    self.q_a_proj = nn.Linear(hidden, config.q_lora_rank, { class = "attn" })
    self.q_norm = nn.RMSNorm(config.q_lora_rank)
    self.q_b_proj = nn.Linear(config.q_lora_rank, heads * dim, { class = "attn", shard = "column", heads = heads })
    self.q_head_norm = nn.RMSNorm(dim, { weight = false })
    self.kv_proj = nn.Linear(hidden, dim, { class = "attn" })
    self.kv_norm = nn.RMSNorm(dim)
    self.sinks = nn.Parameter { rows = 1, cols = heads, class = "attn", shard = "column", heads = heads,
                                dtype = "FP32" }
    if every > 0 then self.compressor = Compressor(hidden, dim, every, every == 4) end
    if every == 4 then self.indexer = Indexer(config, every) end
    self.o_a = nn.Parameter { n = groups, rows = rank, cols = heads * dim // groups, class = "attn", shard = "column",
                              heads = groups }
    self.o_b_proj = nn.Linear(groups * rank, hidden, { class = "attn", shard = "row", heads = groups })
end

function Attention:forward(x)
    local config, every = self.config, self.every
    local heads, dim, groups = config.num_attention_heads, config.head_dim, config.o_groups
    local latent = self.q_norm(self.q_a_proj(x))
    local q = self.q_head_norm(self.q_b_proj(latent):reshape(-1, heads, dim))
    local kv = self.kv_norm(self.kv_proj(x)):reshape(-1, 1, dim)
    local y = op.attention(q, kv, kv,
        { window = config.sliding_window, cache_elems = dim, cache_heads = 1, latent = true })
    if self.compressor then  -- one kernel with the window's; its output is counted once more here
        local entries = self.compressor(x):reshape(-1, 1, dim)
        if self.indexer then self.indexer(x, latent) end
        y = op.attention(q, entries, entries, {
            name = "compressed_attention", topk = self.indexer and config.index_topk * every or nil, every = every,
            cache_elems = dim, cache_heads = 1, latent = true,
        })
    end
    y = op.bmm(y:reshape(-1, groups, heads * dim // groups), self.o_a, { name = "o_a_proj" })
    return self.o_b_proj(y:reshape(-1, groups * config.o_lora_rank))
end

local HyperConnection = nn.Module "HyperConnection"

-- Collapses the streams to one for a block, and adds its output to a mix of them.
function HyperConnection:init(config, outputs, scales)
    local streams = config.hc_mult
    self.streams, self.hidden = streams, config.hidden_size
    self.fn = nn.Linear(streams * config.hidden_size, outputs, { class = "other", dtype = "FP32" })
    self.base = nn.Parameter { rows = 1, cols = outputs, class = "other", dtype = "FP32" }
    self.scale = nn.Parameter { rows = 1, cols = scales, class = "other", dtype = "FP32" }
end

function HyperConnection:forward(x)
    local n, hidden, T = self.streams, self.hidden, op.form.T
    self.fn(x)
    return op.custom {
        name = "collapse", input = x, output = { hidden },
        flops = 2 * n * hidden * T, bytes = 2 * (n + 1) * hidden * T,
    }
end

function HyperConnection:expand(x)
    local n, hidden, T = self.streams, self.hidden, op.form.T
    return op.custom {
        name = "expand", input = x,
        flops = 2 * n * (n + 1) * hidden * T, bytes = 2 * (2 * n + 1) * hidden * T,
    }
end

local DecoderLayer = nn.Module "DecoderLayer"

function DecoderLayer:init(config, kind)
    local outputs = (2 + config.hc_mult) * config.hc_mult
    self.attn_hc = HyperConnection(config, outputs, 3)
    self.input_layernorm = nn.RMSNorm(config.hidden_size)
    self.self_attn = Attention(config, math.tointeger(kind:match "%d+"))
    self.ffn_hc = HyperConnection(config, outputs, 3)
    self.post_attention_layernorm = nn.RMSNorm(config.hidden_size)
    self.mlp = nn.MoE {
        hidden = config.hidden_size, inter = config.moe_intermediate_size, experts = config.n_routed_experts,
        topk = config.num_experts_per_tok, shared_inter = config.n_shared_experts * config.moe_intermediate_size,
        router_bias = not kind:find "hash" and "FP32",  -- hashed layers look their experts up
    }
end

function DecoderLayer:forward(x)
    self.self_attn(self.input_layernorm(self.attn_hc(x)))
    x = self.attn_hc:expand(x)
    self.mlp(self.post_attention_layernorm(self.ffn_hc(x)))
    return self.ffn_hc:expand(x)
end

local Streams = nn.Module "Streams"

function Streams:init(config)
    self.width = config.hc_mult * config.hidden_size
end

function Streams:forward(x)
    return op.custom { name = "repeat", input = x, output = { self.width }, flops = 0,
                       bytes = 2 * self.width * op.form.T }
end

local ratios = { sliding_attention = 0, compressed_sparse_attention = 4, heavily_compressed_attention = 128 }

-- What the layers' list of names says, else two heavily compressed ones and then both kinds in turn.
local function compress_ratios(config)
    local list = {}
    for i = 1, config.num_hidden_layers do
        local named = config.layer_types and config.layer_types[i]
        list[i] = named and ratios[named] or i > 2 and i % 2 == 0 and 128 or i > 2 and 4 or 128
    end
    return list
end

return {
    name = "deepseek_v4",
    architectures = { "DeepseekV4ForCausalLM" },
    model_types = { "deepseek_v4", "deepseek_ref" },
    quantised = { FP4 = { "experts" }, INT4 = { "experts" } },
    fields = blocks.fields {
        { "num_key_value_heads", default = 1 },
        { "head_dim", default = 512 },
        { "q_lora_rank", default = 1024 },
        { "o_groups" },
        { "o_lora_rank" },
        { "sliding_window", default = 128 },
        { "layer_types", type = "list", optional = true, tail = true,
          per_layer = { "sliding_attention", "compressed_sparse_attention", "heavily_compressed_attention" } },
        { "compress_ratios", type = "list", default = compress_ratios, tail = true, per_layer = { 0, 4, 128 } },
        { "index_n_heads", default = 64 },
        { "index_head_dim", default = 128 },
        { "index_topk", default = 512 },
        { "moe_intermediate_size" },
        { "n_routed_experts" },
        { "num_experts_per_tok" },
        { "n_shared_experts", type = "natural", default = 1 },
        { "num_hash_layers", type = "natural", default = 3 },
        { "hc_mult", default = 4 },
        { "expert_dtype", optional = true, one_of = { "fp4", "fp8" } },  -- of the checkpoint, where it differs
    },
    build = function(config)
        return blocks.CausalLM(config, {
            before = Streams(config), after = HyperConnection(config, config.hc_mult, 1),
            kind = function(layer)
                return ("ratio_%d"):format(config.compress_ratios[layer + 1])
                    .. (layer < config.num_hash_layers and "_hash" or "")
            end,
            build = function(kind) return DecoderLayer(config, kind) end,
        })
    end,
}
