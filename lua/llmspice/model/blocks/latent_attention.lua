-- Multi-head latent attention and the indexer that makes it sparse.
-- Sources: "DeepSeek-V2", arXiv:2405.04434, section 2.1 and appendix C; "DeepSeek-V3.2", arXiv:2512.02556, section 2.1.
local nn = require "llmspice.model.nn"
local op = require "llmspice.model.op"

--- Picks the cached entries that attention reads: `x [T, hidden], latent query [T, rank] -> [T, topk]`.
-- Its keys are cached in FP8 with an FP32 scale, as engines do, and it is the same on every chip.
-- @tparam table options `hidden`, `rank`, `heads`, `dim`, `topk`
local Indexer = nn.Module "Indexer"

function Indexer:init(options)
    self.heads, self.dim, self.topk = options.heads, options.dim, options.topk
    self.wq_b = nn.Linear(options.rank, options.heads * options.dim, { class = "attn" })
    self.wk = nn.Linear(options.hidden, options.dim, { class = "attn" })
    self.k_norm = nn.LayerNorm(options.dim)
    self.weights_proj = nn.Linear(options.hidden, options.heads, { class = "attn", dtype = "BF16" })
end

function Indexer:forward(x, latent)
    local q = self.wq_b(latent):reshape(-1, self.heads, self.dim)
    local k = self.k_norm(self.wk(x)):reshape(-1, 1, self.dim)
    self.weights_proj(x)  -- weight of each head in the score, read by the kernel below
    return op.indexer(q, k, { topk = self.topk, cache_bytes = self.dim + 4 })
end

--- Attention over a cached latent: `[T, hidden] -> [T, hidden]`. The cache holds one latent and one rotary key per
-- token and layer, whatever the heads. Expanded, the latent becomes keys and values per head; absorbed, the
-- up-projections move into query and output, which attend to the latent itself.
-- @tparam table options `hidden`, `heads`, `q_rank` (nil: no down-projection of queries), `rank`, `nope`, `rope`,
-- `value`: sizes; `bias` (false); `absorb`: "decode", "always" or "never"; `gate`: a gate of each output element,
-- projected from the input (false); `topk` (nil): entries that attention reads, always absorbed; `indexer` (nil): `{
-- heads, dim }` where this layer chooses them itself
local LatentAttention = nn.Module "LatentAttention"

function LatentAttention:init(options)
    local hidden, heads = options.hidden, options.heads
    local nope, rope, value, rank = options.nope, options.rope, options.value, options.rank
    local per_head = { class = "attn", shard = "column", heads = heads }
    self.absorb, self.heads, self.rank, self.topk = options.absorb, heads, rank, options.topk
    self.nope, self.rope, self.value = nope, rope, value
    if options.q_rank then
        self.q_a_proj = nn.Linear(hidden, options.q_rank, { class = "attn", bias = options.bias })
        self.q_a_layernorm = nn.RMSNorm(options.q_rank)
        self.q_b_proj = nn.Linear(options.q_rank, heads * (nope + rope), per_head)
    else
        self.q_proj = nn.Linear(hidden, heads * (nope + rope), per_head)
    end
    self.kv_a_proj_with_mqa = nn.Linear(hidden, rank + rope, { class = "attn", bias = options.bias })
    self.kv_a_layernorm = nn.RMSNorm(rank)
    self.kv_b_proj = nn.Linear(rank, heads * (nope + value), per_head)
    if options.indexer then
        self.indexer = Indexer { hidden = hidden, rank = options.q_rank, heads = options.indexer.heads,
                                 dim = options.indexer.dim, topk = options.topk }
    end
    if options.gate then self.g_proj = nn.Linear(hidden, heads * value, per_head) end
    self.o_proj = nn.Linear(heads * value, hidden,
        { class = "attn", shard = "row", heads = heads, bias = options.bias })
end

-- Queries of every head; an indexer sees the input and their latent.
function LatentAttention:query(x)
    local q
    if self.q_proj then
        q = self.q_proj(x)
    else
        local latent = self.q_a_layernorm(self.q_a_proj(x))
        q = self.q_b_proj(latent)
        if self.indexer then self.indexer(x, latent) end
    end
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
    local y = op.attention(q, k, v, { cache_elems = rank + rope, cache_heads = 1, latent = true, topk = self.topk })
    return op.bmm(y, half(self.heads, value, rank), { alias = up, name = "absorb_v" })
end

function LatentAttention:forward(x)
    local q = self:query(x)
    local compressed, k_rope = self.kv_a_proj_with_mqa(x):split({ self.rank, self.rope }, -1)
    compressed = self.kv_a_layernorm(compressed)
    local y
    if self.topk or self.absorb == "always" then
        y = self:absorbed(q, compressed, k_rope)
    elseif self.absorb == "never" then
        y = self:expanded(q, compressed, k_rope)
    else
        local q_prefill, q_decode = q:by_phase()
        local c_prefill, c_decode = compressed:by_phase()
        local k_prefill, k_decode = k_rope:by_phase()
        y = op.join(self:expanded(q_prefill, c_prefill, k_prefill), self:absorbed(q_decode, c_decode, k_decode))
    end
    y = y:reshape(-1, self.heads * self.value)
    if self.g_proj then y = y * op.activation(self.g_proj(x), "sigmoid") end
    return self.o_proj(y)
end

return { LatentAttention = LatentAttention, Indexer = Indexer }
