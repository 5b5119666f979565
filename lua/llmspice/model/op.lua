--- Operators: functions from tensors to tensors that record their work while a model is traced.
-- Shapes: `T` new tokens, `O` rows that emit a token, `H` heads. Formulas of FLOPs and bytes: csrc/core/ops.
-- @module llmspice.model.op
local core = require "llmspice.core"
local check = require "llmspice.check"

local op = {}

--- Features for the forms of custom operators: `T` new tokens, `S` sequences, `O` emitting rows, `KV` cached tokens
-- read, `P` attended (query, key) pairs. Forms add, subtract and scale: `2 * d * d * op.form.T`.
op.form = {}
for _, name in ipairs { "T", "S", "O", "KV", "P" } do op.form[name] = core.feature(name) end

--- `[..., K] -> [..., N]` by a parameter of N rows and K columns.
-- @function linear
-- @tparam Tensor x
-- @tparam Weight weight
-- @tparam[opt] Weight bias
-- @tparam[opt] string name of the operator
op.linear = core.linear

--- `[T, H, K] -> [T, H, N]` by H matrices of N rows and K columns.
-- @tparam Tensor x
-- @tparam Weight weight n = H, rows = N, cols = K
-- @tparam[opt] table options `alias`: a weight whose elements these matrices are (none are added); `name`
function op.bmm(x, weight, options)
    options = options or {}
    return core.bmm(x, weight, options.alias, options.name or "bmm")
end

--- Joins tensors along an axis (the last unless given). `[T, a], [T, b] -> [T, a + b]`.
-- @function concat
op.concat = core.concat

--- Puts the rows in prefill and the rows in decode, as `x:by_phase()` gave them, together again.
-- @tparam Tensor prefill
-- @tparam Tensor decode
function op.join(prefill, decode)
    return core.concat({ prefill, decode }, 1)
end

--- Only the rows that emit a token: `[T, ...] -> [O, ...]`. In roofline every row does, as in the reference.
-- @function last_rows
op.last_rows = core.last_rows

--- A row for every cached token that is read, not only for new ones: `[T, ...] -> [KV, ...]`.
-- @function over_cache
op.over_cache = core.over_cache

--- An element-wise function of one tensor, one FLOP per element.
-- @tparam Tensor x
-- @tparam string name such as "gelu" or "sigmoid"
function op.activation(x, name)
    return core.elementwise(name, x)
end

--- SiLU, the gate of most feed-forward layers.
-- @tparam Tensor x
function op.silu(x)
    return core.elementwise("silu", x)
end

local attention_fields = { "window", "chunk", "topk", "every", "cache_elems", "cache_heads", "latent", "name" }

--- The attention core over the KV cache, causal: q `[T, Hq, Dk]`, k `[T, Hkv, Dk]`, v `[T, Hkv, Dv]` -> `[T, Hq, Dv]`.
-- @tparam Tensor q queries of the new tokens
-- @tparam Tensor k keys of the new tokens
-- @tparam Tensor v values of the new tokens
-- @tparam[opt] table options one of `window`, `chunk`, `topk` in tokens; `every`: tokens that one cached entry stands
-- for (1); `cache_elems` per cached entry and layer (Hkv*(Dk+Dv)); `cache_heads`, parts the cache can be cut in (Hkv);
-- `latent` when keys and values are one cached latent
function op.attention(q, k, v, options)
    options = options or {}
    check.fields(options, attention_fields, "attention")
    return core.attention(q, k, v, options, options.name)
end

local indexer_fields = { "topk", "every", "cache_bytes", "name" }

--- Scores of all cached entries for each query, of which attention reads the best: q `[T, H, D]`, k `[T, 1, D]` ->
-- `[T, topk]`.
-- @tparam Tensor q queries of the new tokens
-- @tparam Tensor k the key that each new token caches
-- @tparam table options `topk` entries chosen; `every`: tokens that one cached entry stands for (1); `cache_bytes` of
-- an entry and layer (2*D)
function op.indexer(q, k, options)
    check.fields(options, indexer_fields, "indexer")
    return core.indexer(q, k, options, options.name)
end

local linear_attention_fields = { "state_elems", "conv_elems", "work", "name" }

--- Linear attention with a state per sequence (gated delta rule, state space models): q, k `[T, Hk, Dk]`,
-- v `[T, Hv, Dv]` -> `[T, Hv, Dv]`.
-- @tparam Tensor q
-- @tparam Tensor k
-- @tparam Tensor v
-- @tparam[opt] table options `state_elems` per sequence and layer (Hv*Dk*Dv, FP32); `conv_elems` of the short
-- convolution's state (0); `work`: FLOP per token and element of the state (6: read with k, update, read with q)
function op.linear_attention(q, k, v, options)
    options = options or {}
    check.fields(options, linear_attention_fields, "linear_attention")
    return core.linear_attention(q, k, v, options, options.name)
end

local custom_fields = { "input", "name", "flops", "bytes", "weights", "output", "role" }

local function as_form(value, what)
    if type(value) == "number" then return value * op.form.T * 0 + value end
    if value == nil then
        check.raise("usage", "custom: field '%s' is missing; expected a form as in 2*d*op.form.T", what)
    end
    return value
end

--- An operator whose work the caller states, in linear forms of the step's features.
-- @tparam table fields `input`: a tensor; `name`; `flops`: FLOP form; `bytes`: form of bytes moved beside the weights;
-- `weights`: a parameter, or a count of elements (0); `output`: the dimensions after the first (those of the input);
-- `role`: "attn" or "ffn" ("ffn"), its side in a paf split
function op.custom(fields)
    check.fields(fields, custom_fields, "custom")
    if fields.input == nil then check.raise("usage", "custom: field 'input' is missing; expected a tensor") end
    local output, weights = fields.input, fields.weights
    if fields.output then
        output = core.tensor({ fields.input:size(1), table.unpack(fields.output) }, fields.input:dtype())
    end
    if math.type(weights) then
        weights = weights > 0 and core.weight { rows = 1, cols = weights, class = "other", shard = "replicated" } or nil
    end
    return core.custom(fields.input, output, as_form(fields.flops, "flops"), as_form(fields.bytes, "bytes"),
        { role = fields.role, weights = weights and { weights } }, fields.name or "custom")
end

return op
