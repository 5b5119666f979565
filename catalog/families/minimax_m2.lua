-- MiniMax M2 and M3: grouped-query attention with normalised queries and keys, a mixture of experts with a routing
-- bias. M2 normalises all heads together and has no shared expert; M3 normalises each head, has dense first layers, a
-- shared expert and sparse attention: an indexer scores blocks of keys and attention reads the best
-- `sparse_topk_blocks`.
-- Sources: Hugging Face transformers, models/minimax_m2; SGLang, models/minimax_m3.
local SparseAttention = nn.Module "SparseAttention"

-- Attention of one layer with its indexer: one key of the index per token, a few query heads.
function SparseAttention:init(config, options)
    local sparse = config.sparse_attention_config
    local heads, dim = sparse.sparse_num_index_heads, sparse.sparse_index_dim
    self.heads, self.dim, self.topk = heads, dim, options.topk
    self.index_q_proj = nn.Linear(config.hidden_size, heads * dim, { class = "attn" })
    self.index_k_proj = nn.Linear(config.hidden_size, dim, { class = "attn" })
    self.index_q_norm = nn.RMSNorm(dim)
    self.index_k_norm = nn.RMSNorm(dim)
    self.attn = blocks.Attention(options)
end

function SparseAttention:forward(x)
    local q = self.index_q_norm(self.index_q_proj(x):reshape(-1, self.heads, self.dim))
    local k = self.index_k_norm(self.index_k_proj(x):reshape(-1, 1, self.dim))
    op.indexer(q, k, { topk = self.topk })
    return self.attn(x)
end

-- "multi_head" has weights of each head's own, as many as of one norm over all.
local qk_norms = { per_layer = "layer", per_head = "head", multi_head = "layer" }

local function attention(config, sparse)
    local options = blocks.attention_options(config)
    options.qk_norm = config.use_qk_norm and qk_norms[config.qk_norm_type] or nil
    if not sparse then return blocks.Attention(options) end
    local settings = config.sparse_attention_config
    options.topk = settings.sparse_topk_blocks * settings.sparse_block_size
    return SparseAttention(config, options)
end

local function is_m3(config)
    return config.model_type ~= "minimax_m2"
end

-- 1 in every layer after the first dense ones.
local function after_dense(config)
    local list = {}
    for i = 1, config.num_hidden_layers do list[i] = i > config.first_k_dense_replace and 1 or 0 end
    return list
end

return {
    name = "minimax_m2",
    architectures = {
        "MiniMaxM2ForCausalLM", "MiniMaxM3ForCausalLM", "MiniMaxM3SparseForCausalLM",
        "MiniMaxM3SparseForConditionalGeneration",
    },
    model_types = { "minimax_m2", "minimax_m3", "minimax_m3_vl" },
    quantised = { FP4 = { "mlp", "experts", "shared" }, INT4 = { "experts" } },
    fields = blocks.fields {
        { "model_type", default = "minimax_m3" },
        { "intermediate_size" },  -- an expert's
        { "dense_intermediate_size", optional = true },
        { "first_k_dense_replace", type = "natural", default = 0 },
        { "moe_layer_freq", type = "list", default = after_dense, per_layer = { 0, 1 } },
        { "num_local_experts" },
        { "num_experts_per_tok" },
        { "n_shared_experts", type = "natural", default = 0 },
        { "shared_intermediate_size", type = "natural", default = 0 },
        { "use_routing_bias", default = true },
        { "hidden_act", default = "silu" },
        { "attention_bias", default = false },
        { "use_qk_norm", default = true },
        { "qk_norm_type", default = function(config) return is_m3(config) and "per_head" or "per_layer" end,
          one_of = { "per_layer", "per_head", "multi_head" } },
        { "sparse_attention_config", type = "table", optional = true },
    },
    build = function(config)
        local sparse = config.sparse_attention_config or {}
        local is_sparse = sparse.use_sparse_attention and (sparse.sparse_attention_freq or after_dense(config)) or {}
        return blocks.CausalLM(config, {
            kind = function(layer)
                local attention_kind = is_sparse[layer + 1] == 1 and "sparse" or "full"
                return attention_kind .. (config.moe_layer_freq[layer + 1] == 1 and "_moe" or "_dense")
            end,
            build = function(kind)
                local mlp
                if kind:find "_dense" then
                    mlp = blocks.MLP(config.hidden_size, config.dense_intermediate_size or config.intermediate_size,
                        { act = config.hidden_act })
                else
                    mlp = nn.MoE {
                        hidden = config.hidden_size, inter = config.intermediate_size,
                        experts = config.num_local_experts, topk = config.num_experts_per_tok,
                        shared_inter = config.n_shared_experts * config.shared_intermediate_size,
                        router_bias = config.use_routing_bias and "FP32",
                    }
                end
                return blocks.DecoderLayer(config.hidden_size, attention(config, kind:find "sparse"), mlp)
            end,
        })
    end,
}
