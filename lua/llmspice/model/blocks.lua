--- Building blocks that the architectures of the catalog share.
-- Sizes are elements; `T` is the step's tokens. A family file sees this module as `blocks`.
-- @module llmspice.model.blocks
local nn = require "llmspice.model.nn"
local op = require "llmspice.model.op"

local blocks = {}

-- Blocks of their own files, loaded when an architecture first names them.
local files = {
    LatentAttention = "latent_attention", Indexer = "latent_attention", GatedDeltaNet = "gated_delta",
    ShortConv = "short_conv",
}
setmetatable(blocks, { __index = function(_, name)
    if not files[name] then return nil end
    for class, block in pairs(require("llmspice.model.blocks." .. files[name])) do blocks[class] = block end
    return rawget(blocks, name)
end })

--- Grouped-query attention: `[T, hidden] -> [T, hidden]`.
-- Options: `hidden`, `heads`, `kv_heads`, `head_dim`; `value_dim` (head_dim); `qkv_bias`, `o_bias` (false);
-- `qk_norm`: "head" normalises each head of q and k with a weight of `head_dim`, "layer" all heads together with a
-- weight of their whole width, "plain" each head without a weight (nil); `v_norm`: values too, without a weight
-- (false); `shared_kv`: values are the projected keys (false); `gate`: "query" for a gate of each output element,
-- projected with the queries, "head" for one per head (nil); `window`, `chunk` or `topk` in tokens (nil); `sinks`: one
-- learned logit per head (false).
-- @tparam table options
blocks.Attention = nn.Module "Attention"

function blocks.Attention:init(options)
    local hidden, heads, kv_heads, head_dim = options.hidden, options.heads, options.kv_heads, options.head_dim
    local value_dim, bias = options.value_dim or head_dim, options.qkv_bias
    local query_dim = options.gate == "query" and head_dim + value_dim or head_dim
    self.options = options
    self.q_proj = nn.Linear(hidden, heads * query_dim, { bias = bias, class = "attn", shard = "column", heads = heads })
    local kv_options = { bias = bias, class = "attn", shard = "column", heads = kv_heads }
    self.k_proj = nn.Linear(hidden, kv_heads * head_dim, kv_options)
    if not options.shared_kv then self.v_proj = nn.Linear(hidden, kv_heads * value_dim, kv_options) end
    self:init_norms(options)
    if options.gate == "head" then
        self.g_proj = nn.Linear(hidden, heads, { class = "attn", shard = "column", heads = heads })
    end
    if options.sinks then
        self.sinks = nn.Parameter { rows = 1, cols = heads, class = "attn", shard = "column", heads = heads }
    end
    self.o_proj = nn.Linear(heads * value_dim, hidden,
        { bias = options.o_bias, class = "attn", shard = "row", heads = heads })
end

function blocks.Attention:init_norms(options)
    local kind, head_dim = options.qk_norm, options.head_dim
    if kind then
        local weighted = { weight = kind ~= "plain" }
        self.q_norm = nn.RMSNorm(kind == "layer" and options.heads * head_dim or head_dim, weighted)
        self.k_norm = nn.RMSNorm(kind == "layer" and options.kv_heads * head_dim or head_dim, weighted)
    end
    if options.v_norm then self.v_norm = nn.RMSNorm(options.value_dim or head_dim, { weight = false }) end
end

local function normalised(norm, x, heads, dim, whole)
    if norm and whole then x = norm(x) end
    x = x:reshape(-1, heads, dim)
    return norm and not whole and norm(x) or x
end

function blocks.Attention:forward(x)
    local options = self.options
    local heads, kv_heads, head_dim = options.heads, options.kv_heads, options.head_dim
    local value_dim, whole = options.value_dim or head_dim, options.qk_norm == "layer"
    local q, gate = self.q_proj(x), nil
    if options.gate == "query" then
        q, gate = q:reshape(-1, heads, head_dim + value_dim):split({ head_dim, value_dim }, -1)
    end
    local k = self.k_proj(x)
    local v = self.v_proj and self.v_proj(x) or k
    q, k = normalised(self.q_norm, q, heads, head_dim, whole), normalised(self.k_norm, k, kv_heads, head_dim, whole)
    v = normalised(self.v_norm, v, kv_heads, value_dim)
    local y = op.attention(q, k, v, { window = options.window, chunk = options.chunk, topk = options.topk })
    if gate then y = y * op.activation(gate, "sigmoid") end
    if self.g_proj then
        op.activation(self.g_proj(x), "sigmoid")
        y = op.activation(y, "head_gate")  -- each head times its gate
    end
    return self.o_proj(y:reshape(-1, heads * value_dim))
end

--- Feed-forward: gated, `down(act(gate(x)) * up(x))`, or plain, `down(act(up(x)))`; `[T, hidden] -> [T, hidden]`.
-- @tparam int hidden
-- @tparam int inter
-- @tparam[opt] table options `bias` (false), `act` ("silu"), `gated` (true)
blocks.MLP = nn.Module "MLP"

function blocks.MLP:init(hidden, inter, options)
    options = options or {}
    local column = { bias = options.bias, class = "mlp", shard = "column" }
    self.act = options.act or "silu"
    if options.gated ~= false then self.gate_proj = nn.Linear(hidden, inter, column) end
    self.up_proj = nn.Linear(hidden, inter, column)
    self.down_proj = nn.Linear(inter, hidden, { bias = options.bias, class = "mlp", shard = "row" })
end

function blocks.MLP:forward(x)
    if not self.gate_proj then return self.down_proj(op.activation(self.up_proj(x), self.act)) end
    return self.down_proj(op.activation(self.gate_proj(x), self.act) * self.up_proj(x))
end

--- A pre-norm decoder layer: `x + attention(norm(x))`, then `x + mlp(norm(x))`.
-- @tparam int hidden
-- @param self_attn module `[T, hidden] -> [T, hidden]`
-- @param mlp module `[T, hidden] -> [T, hidden]`
-- @param[opt] norm class of the two norms, nn.RMSNorm unless given
blocks.DecoderLayer = nn.Module "DecoderLayer"

function blocks.DecoderLayer:init(hidden, self_attn, mlp, norm)
    norm = norm or nn.RMSNorm
    self.input_layernorm = norm(hidden)
    self.self_attn = self_attn
    self.post_attention_layernorm = norm(hidden)
    self.mlp = mlp
end

function blocks.DecoderLayer:forward(x)
    x = x + self.self_attn(self.input_layernorm(x))
    return x + self.mlp(self.post_attention_layernorm(x))
end

--- Embedding, layers, final norm and LM head: `tokens [T] -> logits [O, vocab]`.
-- @tparam table config `vocab_size`, `hidden_size`, `num_hidden_layers`, `tie_word_embeddings`
-- @tparam table options `kind` function of the 0-based layer (one kind unless given), `build` function of the kind,
-- `norm` class of the final norm (nn.RMSNorm), `head_bias` (false); `before` and `after` (nil): modules between the
-- embedding and the first layer, and between the last layer and the final norm
blocks.CausalLM = nn.Module "CausalLM"

local function one_kind()
    return "layer"
end

function blocks.CausalLM:init(config, options)
    self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size)
    self.layers = nn.Layers { n = config.num_hidden_layers, kind = options.kind or one_kind, build = options.build }
    self.before, self.after = options.before or nil, options.after or nil
    self.norm = (options.norm or nn.RMSNorm)(config.hidden_size)
    self.lm_head = nn.Linear(config.hidden_size, config.vocab_size, {
        class = "lm_head", shard = "column", bias = options.head_bias,
        tied = config.tie_word_embeddings and self.embed_tokens or nil,
    })
end

function blocks.CausalLM:forward(tokens)
    local x = self.embed_tokens(tokens)
    if self.before then x = self.before(x) end
    x = self.layers(x)
    if self.after then x = self.after(x) end
    return self.lm_head(op.last_rows(self.norm(x)))
end

local function heads_of(config)
    return config.num_attention_heads
end

local function even_head_dim(config)
    return config.hidden_size // config.num_attention_heads
end

-- What the config.json of every decoder states, with what it implies where it does not.
local decoder_fields = {
    { "vocab_size" },
    { "hidden_size" },
    { "num_hidden_layers", max = 10000 },
    { "num_attention_heads" },
    { "num_key_value_heads", default = heads_of },
    { "head_dim", default = even_head_dim },
    { "tie_word_embeddings", default = false },
    { "max_position_embeddings", optional = true },
}

--- Fields of a mixture of experts as DeepSeek V3 and its relatives name them; blocks.feed_forward reads them.
blocks.moe_fields = {
    { "intermediate_size" },      -- a dense layer's
    { "moe_intermediate_size" },  -- an expert's
    { "n_routed_experts" },
    { "num_experts_per_tok" },
    { "n_shared_experts", type = "natural", default = 0 },
    { "topk_method", default = "noaux_tc" },  -- the routing is corrected by a bias per expert; V2 had none
    { "hidden_act", default = "silu" },
}

--- A dense layer's feed-forward, or a mixture of experts with shared ones.
-- @tparam table config with blocks.moe_fields
-- @tparam boolean dense
-- @treturn module `[T, hidden] -> [T, hidden]`
function blocks.feed_forward(config, dense)
    if dense then return blocks.MLP(config.hidden_size, config.intermediate_size, { act = config.hidden_act }) end
    return nn.MoE {
        hidden = config.hidden_size, inter = config.moe_intermediate_size, experts = config.n_routed_experts,
        topk = config.num_experts_per_tok, shared_inter = config.n_shared_experts * config.moe_intermediate_size,
        router_bias = config.topk_method == "noaux_tc" and "FP32",
    }
end

--- The config fields of a family: those of every decoder, then the given ones, the family's own last.
-- A field is `{ name, type =, default =, optional = }`: the type is "count" (at least 1), "natural" (at least 0),
-- "flag", "text", "list" or "table", taken from the default where not given; a default may be a function of the fields
-- before it; a field that is named again replaces the first one in its place; `aka`: another name that configs use;
-- `one_of`: the words it may be; `per_layer`: what each item of a list of layers may be, `tail`: which may go on beyond
-- them.
-- @tparam {table,...} ... lists of fields
-- @treturn {table,...}
function blocks.fields(...)
    local at, fields = {}, {}
    for _, list in ipairs { decoder_fields, ... } do
        for _, field in ipairs(list) do
            local place = at[field[1]] or #fields + 1
            fields[place], at[field[1]] = field, place
        end
    end
    return fields
end

--- One word per layer: `special` in every `interval`-th layer, `usual` in the others.
-- @tparam int n layers
-- @tparam int interval
-- @tparam string usual
-- @tparam string special
-- @treturn {string,...}
function blocks.every(n, interval, usual, special)
    local kinds = {}
    for i = 1, n do kinds[i] = i % interval == 0 and special or usual end
    return kinds
end

--- Attention options of a config: head counts, sizes and biases.
-- @tparam table config
-- @treturn table options of blocks.Attention; the caller may add to them
function blocks.attention_options(config)
    return {
        hidden = config.hidden_size, heads = config.num_attention_heads, kv_heads = config.num_key_value_heads,
        head_dim = config.head_dim, qkv_bias = config.attention_bias, o_bias = config.attention_bias,
    }
end

return blocks
