--- Building blocks that the architectures of the catalog share.
-- Sizes are elements; `T` is the step's tokens. A family file sees this module as `blocks`.
-- @module llmspice.blocks
local nn = require "llmspice.nn"
local op = require "llmspice.op"

local blocks = {}

--- Grouped-query attention: `[T, hidden] -> [T, hidden]`.
-- Options: `hidden`, `heads`, `kv_heads`, `head_dim`; `qkv_bias`, `o_bias` (false); `qk_norm`: `"head"` normalises each
-- head of q and k with a weight of `head_dim`, `"plain"` without a weight (nil); `window` or `chunk` in tokens (nil);
-- `sinks`: one learned logit per head (false).
-- @tparam table options
blocks.Attention = nn.Module "Attention"

function blocks.Attention:init(options)
    local hidden, width, kv_width =
        options.hidden, options.heads * options.head_dim, options.kv_heads * options.head_dim
    self.options = options
    self.q_proj = nn.Linear(hidden, width,
        { bias = options.qkv_bias, class = "attn", shard = "column", heads = options.heads })
    self.k_proj = nn.Linear(hidden, kv_width,
        { bias = options.qkv_bias, class = "attn", shard = "column", heads = options.kv_heads })
    self.v_proj = nn.Linear(hidden, kv_width,
        { bias = options.qkv_bias, class = "attn", shard = "column", heads = options.kv_heads })
    if options.qk_norm then
        local weighted = { weight = options.qk_norm == "head" }
        self.q_norm = nn.RMSNorm(options.head_dim, weighted)
        self.k_norm = nn.RMSNorm(options.head_dim, weighted)
    end
    if options.sinks then
        self.sinks = nn.Parameter { rows = 1, cols = options.heads, class = "attn", shard = "column",
                                    heads = options.heads }
    end
    self.o_proj = nn.Linear(width, hidden,
        { bias = options.o_bias, class = "attn", shard = "row", heads = options.heads })
end

function blocks.Attention:forward(x)
    local options = self.options
    local q = self.q_proj(x):reshape(-1, options.heads, options.head_dim)
    local k = self.k_proj(x):reshape(-1, options.kv_heads, options.head_dim)
    local v = self.v_proj(x):reshape(-1, options.kv_heads, options.head_dim)
    if self.q_norm then q, k = self.q_norm(q), self.k_norm(k) end
    local y = op.attention(q, k, v, { window = options.window, chunk = options.chunk })
    return self.o_proj(y:reshape(-1, options.heads * options.head_dim))
end

--- Gated feed-forward: `down(act(gate(x)) * up(x))`, `[T, hidden] -> [T, hidden]`.
-- @tparam int hidden
-- @tparam int inter
-- @tparam[opt] table options `bias` (false), `act` ("silu")
blocks.MLP = nn.Module "MLP"

function blocks.MLP:init(hidden, inter, options)
    options = options or {}
    local column = { bias = options.bias, class = "mlp", shard = "column" }
    self.act = options.act or "silu"
    self.gate_proj = nn.Linear(hidden, inter, column)
    self.up_proj = nn.Linear(hidden, inter, column)
    self.down_proj = nn.Linear(inter, hidden, { bias = options.bias, class = "mlp", shard = "row" })
end

function blocks.MLP:forward(x)
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
-- `norm` class of the final norm (nn.RMSNorm), `head_bias` (false)
blocks.CausalLM = nn.Module "CausalLM"

local function one_kind()
    return "layer"
end

function blocks.CausalLM:init(config, options)
    self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size)
    self.layers = nn.Layers { n = config.num_hidden_layers, kind = options.kind or one_kind, build = options.build }
    self.norm = (options.norm or nn.RMSNorm)(config.hidden_size)
    self.lm_head = nn.Linear(config.hidden_size, config.vocab_size, {
        class = "lm_head", shard = "column", bias = options.head_bias,
        tied = config.tie_word_embeddings and self.embed_tokens or nil,
    })
end

function blocks.CausalLM:forward(tokens)
    local x = self.layers(self.embed_tokens(tokens))
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
    { "num_hidden_layers" },
    { "num_attention_heads" },
    { "num_key_value_heads", default = heads_of },
    { "head_dim", default = even_head_dim },
    { "tie_word_embeddings", default = false },
    { "max_position_embeddings", optional = true },
}

--- The config fields of a family: those of every decoder, then the family's own.
-- A field is `{ name, type =, default =, optional = }`: the type is "count" (at least 1), "natural" (at least 0),
-- "flag", "text" or "list", taken from the default where not given; a default may be a function of the fields
-- before it; a field of a decoder's that is named again replaces it in its place.
-- @tparam {table,...} own
-- @treturn {table,...}
function blocks.fields(own)
    local at, fields = {}, {}
    for i, field in ipairs(decoder_fields) do
        fields[i], at[field[1]] = field, i
    end
    for _, field in ipairs(own) do
        fields[at[field[1]] or #fields + 1] = field
    end
    return fields
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
