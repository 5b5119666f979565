-- DeepSeek V2 and V3 (R1, V3.1, Kimi K2): multi-head latent attention, a mixture of experts with shared experts after
-- the first dense layers. The cache holds one latent and one rotary key per token and layer, whatever the heads.
-- Prefill expands the latent into keys and values per head; decode absorbs the up-projections into query and output
-- and attends to the latent itself (option `absorb`).
-- Source: "DeepSeek-V2", arXiv:2405.04434, section 2.1 and appendix C; "DeepSeek-V3", arXiv:2412.19437, section 2.1.
local LatentAttention = nn.Module "LatentAttention"

function LatentAttention:init(config, absorb)
    local hidden, heads = config.hidden_size, config.num_attention_heads
    local nope, rope, value = config.qk_nope_head_dim, config.qk_rope_head_dim, config.v_head_dim
    local rank, bias = config.kv_lora_rank, config.attention_bias
    local per_head = { class = "attn", shard = "column", heads = heads }
    self.absorb, self.heads, self.rank = absorb, heads, rank
    self.nope, self.rope, self.value = nope, rope, value
    if config.q_lora_rank then
        self.q_a_proj = nn.Linear(hidden, config.q_lora_rank, { class = "attn", bias = bias })
        self.q_a_layernorm = nn.RMSNorm(config.q_lora_rank)
        self.q_b_proj = nn.Linear(config.q_lora_rank, heads * (nope + rope), per_head)
    else
        self.q_proj = nn.Linear(hidden, heads * (nope + rope), per_head)
    end
    self.kv_a_proj_with_mqa = nn.Linear(hidden, rank + rope, { class = "attn", bias = bias })
    self.kv_a_layernorm = nn.RMSNorm(rank)
    self.kv_b_proj = nn.Linear(rank, heads * (nope + value), per_head)
    self.o_proj = nn.Linear(heads * value, hidden, { class = "attn", shard = "row", heads = heads, bias = bias })
end

function LatentAttention:query(x)
    local q = self.q_proj and self.q_proj(x) or self.q_b_proj(self.q_a_layernorm(self.q_a_proj(x)))
    return q:reshape(-1, self.heads, self.nope + self.rope)
end

local function repeated(x, times, axis)
    local copies = {}
    for i = 1, times do copies[i] = x end
    return op.concat(copies, axis)
end

-- Keys and values of every head, from the latents of the whole context.
function LatentAttention:expanded(q, compressed, k_rope)
    local heads, nope, rope, value = self.heads, self.nope, self.rope, self.value
    local kv = self.kv_b_proj(op.over_cache(compressed)):reshape(-1, heads, nope + value)
    local k_nope, v = kv:split({ nope, value }, -1)
    local k = op.concat({ k_nope, repeated(op.over_cache(k_rope):reshape(-1, 1, rope), heads, 2) }, -1)
    return op.attention(q, k, v, { cache_elems = self.rank + rope, cache_heads = 1 })
end

local function half(heads, rows, cols)
    return nn.Parameter { n = heads, rows = rows, cols = cols, class = "attn", shard = "column", heads = heads }
end

-- One key head, the latent with its rotary part; its value is the latent.
function LatentAttention:absorbed(q, compressed, k_rope)
    local nope, rope, value, rank = self.nope, self.rope, self.value, self.rank
    local q_nope, q_rope = q:split({ nope, rope }, -1)
    local up = self.kv_b_proj.weight  -- its key half times the query, its value half times the output
    q_nope = op.bmm(q_nope, half(self.heads, rank, nope), { alias = up, name = "absorb_k" })
    q = op.concat({ q_nope, q_rope }, -1)
    local v = compressed:reshape(-1, 1, rank)
    local k = op.concat({ v, k_rope:reshape(-1, 1, rope) }, -1)
    local y = op.attention(q, k, v, { cache_elems = rank + rope, cache_heads = 1, latent = true })
    return op.bmm(y, half(self.heads, value, rank), { alias = up, name = "absorb_v" })
end

function LatentAttention:forward(x)
    local q = self:query(x)
    local compressed, k_rope = self.kv_a_proj_with_mqa(x):split({ self.rank, self.rope }, -1)
    compressed = self.kv_a_layernorm(compressed)
    local y
    if self.absorb == "always" then
        y = self:absorbed(q, compressed, k_rope)
    elseif self.absorb == "never" then
        y = self:expanded(q, compressed, k_rope)
    else
        local q_prefill, q_decode = q:by_phase()
        local c_prefill, c_decode = compressed:by_phase()
        local k_prefill, k_decode = k_rope:by_phase()
        y = op.join(self:expanded(q_prefill, c_prefill, k_prefill), self:absorbed(q_decode, c_decode, k_decode))
    end
    return self.o_proj(y:reshape(-1, self.heads * self.value))
end

-- V3 corrects its routing by a bias per expert; V2 does not.
local function topk_method(config)
    return config.model_type == "deepseek_v2" and "greedy" or "noaux_tc"
end

return {
    name = "deepseek",
    architectures = { "DeepseekV3ForCausalLM", "DeepseekV2ForCausalLM" },
    model_types = { "deepseek_v3", "deepseek_v2", "kimi_k2" },
    options = { absorb = { "decode", "always", "never" } },
    fields = blocks.fields {
        { "head_dim", optional = true },  -- unused: the sizes below replace it
        { "intermediate_size" },          -- a dense layer's
        { "moe_intermediate_size" },      -- an expert's
        { "q_lora_rank", optional = true },
        { "kv_lora_rank" },
        { "qk_nope_head_dim" },
        { "qk_rope_head_dim" },
        { "v_head_dim" },
        { "n_routed_experts" },
        { "num_experts_per_tok" },
        { "n_shared_experts", type = "natural", default = 0 },
        { "first_k_dense_replace", type = "natural", default = 0 },
        { "moe_layer_freq", default = 1 },
        { "topk_method", type = "text", default = topk_method },
        { "hidden_act", default = "silu" },
        { "attention_bias", default = false },
    },
    build = function(config, options)
        return blocks.CausalLM(config, {
            kind = function(layer)
                local moe = layer >= config.first_k_dense_replace and layer % config.moe_layer_freq == 0
                return moe and "moe" or "dense"
            end,
            build = function(kind)
                local mlp
                if kind == "dense" then
                    mlp = blocks.MLP(config.hidden_size, config.intermediate_size, { act = config.hidden_act })
                else
                    mlp = nn.MoE {
                        hidden = config.hidden_size, inter = config.moe_intermediate_size,
                        experts = config.n_routed_experts, topk = config.num_experts_per_tok,
                        shared_inter = config.n_shared_experts * config.moe_intermediate_size,
                        router_bias = config.topk_method == "noaux_tc" and "FP32",
                    }
                end
                return blocks.DecoderLayer(config.hidden_size, LatentAttention(config, options.absorb), mlp)
            end,
        })
    end,
}
